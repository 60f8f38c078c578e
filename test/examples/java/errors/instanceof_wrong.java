import java.util.List;

class Animal {}

class Dog extends Animal {}

final class Rock {}

class Main {
  static void f(Animal a, int n, String s, List<String> list, Rock r) {
    boolean b = n instanceof Integer;
    boolean c = s instanceof Integer;
    boolean d = a instanceof Dog dog && dog != null;
    dog.toString();
    boolean e = a instanceof int;
    boolean g = r instanceof Runnable;
    if (!(a instanceof Dog x)) {
      x.toString();
    }
    if (a instanceof Dog y || y != null) {
    }
    boolean h = a instanceof Cat;
    if (a instanceof Dog a) {
    }
    boolean i = s instanceof String t;
    boolean j = null instanceof String;
  }
}
