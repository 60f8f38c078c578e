import java.util.function.*;
class Main {
  int f;
  static Runnable a = () -> System.out.println(f);
  static Supplier<Object> b = () -> this;
  static void m() { Runnable r = () -> inst(); Supplier<String> s = () -> super.toString(); }
  void inst() { }
  Main(Runnable r) { }
  Main() { this(() -> System.out.println(this)); }
  Main(int x) { this(() -> inst()); }
  Main(String s) { this(() -> System.out.println(f)); }
}
