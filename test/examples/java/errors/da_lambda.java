import java.util.function.*;
class Main {
  final int f;
  final int g = 3;
  static final int S;
  final Supplier<Integer> early = () -> f;
  final Supplier<Integer> fine = () -> g;
  final Supplier<Integer> self = () -> this.f;
  static Supplier<Integer> st = () -> S;
  static Supplier<Integer> st2 = () -> Main.S;
  static { S = 3; }
  Main() { Runnable r = () -> System.out.println(f); f = 1; Runnable s = () -> System.out.println(f); }
  Main(int x) { int y; Runnable r = () -> { y = x; }; f = x; }
  Main(long x) { int y; Runnable r = () -> { int z; System.out.println(z); }; y = 1; Runnable s = () -> System.out.println(y); f = y; }
  Main(char c) { Runnable r = () -> f = 3; f = 1; }
  Main(byte b) { int y; if (b > 0) y = 3; Runnable r = () -> System.out.println(y); f = 0; }
  Main(short b) { int y; y = 1; y = 2; Runnable r = () -> System.out.println(y); f = 0; }
  Main(float b) { int y = 1; Runnable r = () -> System.out.println(y); y++; f = 0; }
  Main(double b) { final int y; Runnable r = () -> { final int q; q = 1; q = 2; }; y = 2; y = 1; f = 0; }
  Main(String b) { Runnable r = () -> { r.run(); }; f = 0; }
  Main(Object b) { Supplier<Integer> s = () -> { int q; if (b != null) q = 1; return q; }; f = 0; }
}
