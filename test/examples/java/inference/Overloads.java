import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/** Which overload a lambda or a method reference chooses. */
public class Overloads {
  static String run(Runnable r) { r.run(); return "runnable"; }
  static <T> String run(Supplier<T> s) { return "supplier " + s.get(); }
  static String num(ToIntFunction<String> f) { return "int"; }
  static String num(ToLongFunction<String> f) { return "long"; }
  static String num(ToDoubleFunction<String> f) { return "double"; }
  static String box(Supplier<Integer> s) { return "Integer"; }
  static String box(IntSupplier2 s) { return "int"; }
  interface IntSupplier2 { int get(); }
  static String one(Function<String, String> f) { return "one"; }
  static String one(Two f) { return "two"; }
  interface Two { String apply(String a, String b); }
  static void nothing() { }
  static int number() { return 1; }
  static Integer boxed() { return 1; }

  static class Person {
    final String name;
    final int age;
    Person(String name, int age) { this.name = name; this.age = age; }
    String getName() { return name; }
    int getAge() { return age; }
    static int byAge(Person a, Person b) { return a.age - b.age; }
    int compareByName(Person other) { return name.compareTo(other.name); }
  }

  static <T> int compare(T a, T b, Comparator<? super T> c) { return c.compare(a, b); }

  void instance() { }
  static String over(Object o) { return "Object"; }
  static String over(String s) { return "String"; }
  static String over(Integer i) { return "Integer"; }

  public static void main(String[] args) {
    System.out.println(run(() -> { }));
    System.out.println(run(() -> 5));
    System.out.println(run(() -> { nothing(); }));
    System.out.println(run(() -> nothing()));
    System.out.println(run(() -> number()));
    System.out.println(run(Overloads::number));
    System.out.println(run(() -> { return "block"; }));
    System.out.println(num((String s) -> s.length()));
    System.out.println(box(() -> number()));
    System.out.println(box(() -> boxed()));
    System.out.println(box(Overloads::number));
    System.out.println(box(Overloads::boxed));
    System.out.println(one(a -> a));
    System.out.println(one((a, b) -> a + b));
    Person a = new Person("ann", 40);
    Person b = new Person("bob", 30);
    System.out.println(compare(a, b, Person::byAge));
    System.out.println(compare(a, b, Person::compareByName));
    System.out.println(compare(a, b, Comparator.comparing(Person::getName)));
    System.out.println(compare(a, b, Comparator.comparing(p -> p.getAge())));
    System.out.println(compare(a, b, Comparator.comparingInt(Person::getAge).thenComparing(Person::getName)));
    System.out.println(compare(a, b, Comparator.comparing(Person::getName, Comparator.reverseOrder())));
    System.out.println(compare(a, b, (x, y) -> x.age - y.age));
    System.out.println(over(null == args ? null : "s"));
    System.out.println(over(args.length == 0 ? 1 : 2));
    Function<String, String> f = Overloads::over;
    System.out.println(f.apply("x"));
    IntFunction<String> g = Overloads::over;
    System.out.println(g.apply(1));
    Function<Integer, Function<String, Integer>> h = n -> s -> s.length() + n;
    System.out.println(h.apply(2).apply("abc"));
    Callable<String> call = () -> "called";
    try {
      System.out.println(call.call());
    } catch (Exception e) {
      System.out.println("no");
    }
  }
}
