// JLS 15.27.2: bodies: blocks that are void-compatible, value-compatible or both; statement expressions in void lambdas.
import java.util.*;
import java.util.concurrent.Callable;
import java.util.function.*;
public class bodies_void_and_value {
  static int n;
  static int next() { return ++n; }
  static StringBuilder log = new StringBuilder();
  static String r(Runnable r) { r.run(); return "R"; }
  static String r(Supplier<?> s) { return "S" + s.get(); }
  static String c(Consumer<String> c) { c.accept("c"); return "C"; }
  static String f(Function<String, Object> f) { return "F" + f.apply("f"); }
  static class Cell { int v; Cell(int v) { this.v = v; log.append("new").append(v).append(' '); } Cell() { this(0); } }
  static int loop(IntSupplier s) { return s.getAsInt(); }
  static String kind(Runnable r) { return "runnable"; }
  static String kind(Callable<?> c) { return "callable"; }
  public static void main(String[] args) throws Exception {
    int[] a = new int[3];
    Cell cell = new Cell(5);
    List<String> list = new ArrayList<>();
    // Each is a statement expression with a value that is dropped.
    Runnable[] rs = {
        () -> next(), () -> n++, () -> --n, () -> n += 5, () -> a[1] = 7, () -> a[2]++, () -> new Cell(), () -> new int[2].clone(),
        () -> cell.v <<= 2, () -> list.add("x"), () -> list.size(), () -> Objects.requireNonNull(list).clear(),
        () -> (list).add("y"), () -> { }, () -> { ; }, () -> { return; }, () -> { if (n > 3) return; n = 0; },
        () -> { class Local { } new Local(); }, () -> { { { n++; } } }, () -> { throw null; }
    };
    int thrown = 0;
    for (Runnable r : rs) {
      try { r.run(); } catch (NullPointerException e) { thrown++; }
    }
    System.out.println(n + Arrays.toString(a) + cell.v + list + log + thrown);
    System.out.println(c(s -> list.add(s)) + c(s -> list.remove(s)) + c(s -> s.length()) + f(s -> list.add(s)) + list);
    System.out.println(r(() -> { }) + r(() -> 1) + r(() -> { return 2; }) + r(() -> { next(); }));
    // Blocks that cannot complete normally are both.
    System.out.println(kind(() -> { throw new Exception(); }) + kind(() -> { while (true); }) + kind(() -> { for (;;) { } }));
    System.out.println(kind(() -> next()) + kind(() -> (next())) + kind(() -> { next(); }) + kind(() -> "".length()));
    System.out.println(kind(() -> { do { if (n > 1) throw new RuntimeException(); } while (true); }));
    System.out.println(kind(() -> { synchronized (log) { return log; } }) + kind(() -> { try { return 1; } finally { n--; } }));
    System.out.println(kind(() -> { switch (n) { case 1: return 1; default: return 2; } })
        + kind(() -> { if (n > 0) { return null; } else throw new Error(); }) + kind(() -> { lab: { if (n > 0) break lab; return; } }));
    // Values through every way out.
    IntUnaryOperator ways = x -> {
      for (int i = 0; ; i++) {
        switch (x) {
          case 0: return -1;
          case 1:
            try {
              if (i == 2) return i * 10;
              continue;
            } finally {
              log.append('f');
            }
          case 2:
            synchronized (log) {
              if (i < 3) break;
              return 42;
            }
          default:
            return x > 5 ? x : loop(() -> { int y = x; while (y < 50) y *= 2; return y; });
        }
      }
    };
    for (int x = 0; x < 7; x++) System.out.print(ways.applyAsInt(x) + " ");
    System.out.println(log);
    Supplier<Supplier<Runnable>> deep = () -> () -> () -> System.out.print("deep ");
    deep.get().get().run();
    Supplier<Runnable> sr = () -> { return () -> { System.out.print("sr "); return; }; };
    sr.get().run();
    Supplier<Object> so = () -> (Runnable) () -> System.out.println("so");
    ((Runnable) so.get()).run();
    // A result that converts: to a supertype, boxed, widened, unboxed; constants narrowed.
    Supplier<Object> o1 = () -> 'c';
    Supplier<Long> o2 = () -> 5L;
    LongSupplier o3 = () -> 'd';
    DoubleSupplier o4 = () -> Integer.valueOf(3);
    IntSupplier o5 = () -> Character.valueOf('e');
    interface B { byte b(); }
    interface Ch { Character c(); }
    interface Sh { Short s(boolean q); }
    B b1 = () -> 100, b2 = () -> 'a', b3 = () -> { return (byte) 300; };
    Ch c1 = () -> 66, c2 = () -> 'C';
    Sh s1 = q -> { if (q) return 5; return (short) -1; };
    System.out.println(o1.get() + " " + o2.get() + " " + o3.getAsLong() + " " + o4.getAsDouble() + " " + o5.getAsInt() + " " + b1.b()
        + b2.b() + b3.b() + c1.c() + c2.c() + s1.s(true) + s1.s(false));
  }
}
