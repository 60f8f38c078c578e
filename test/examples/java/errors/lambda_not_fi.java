abstract class Abs { abstract void m(); }
interface Two { void a(); void b(); }
interface None { default void a() { } }
interface Gen { <T> T m(T t); }
class Main {
  Object a = () -> { };
  String b = () -> "";
  Abs c = () -> { };
  Two d = () -> { };
  None e = () -> { };
  Gen f = x -> x;
  int g = () -> 1;
  Object h = Main::new;
  Comparable<String> ok = s -> 1;
}
