// JLS 15.28: switch expressions in every place where an expression may stand
import java.util.function.*;
public class switch_expressions_places {
  enum Op { ADD, SUB, MUL, DIV }
  static int trace(String s, int v) { System.out.print(s + " "); return v; }
  int field = switch (3) { case 3 -> 30; default -> 0; };
  static final int ST;
  static { ST = switch ("x") { case "x": yield 5; default: yield 6; }; }
  switch_expressions_places(int v) { this(switch (v) { case 0 -> "zero"; default -> { String s = "n"; for (int i = 0; i < v; i++) s += i; yield s; } }); }
  switch_expressions_places(String s) { System.out.println("ctor " + s + field); }
  static int apply(Op op, int a, int b) { return switch (op) { case ADD -> a + b; case SUB -> a - b; case MUL -> a * b; case DIV -> { if (b == 0) throw new ArithmeticException("div"); yield a / b; } }; }
  static IntBinaryOperator function(Op op) { return switch (op) { case ADD -> (a, b) -> a + b; case SUB -> (a, b) -> a - b; case MUL -> Math::multiplyExact; case DIV -> { int[] n = {0}; yield (a, b) -> { n[0]++; return a / b * n[0]; }; } }; }
  static long overload(long x) { return x + 1000; }
  static long overload(Object x) { return -1; }
  static String over(int x) { return "int"; } static String over(double x) { return "double"; } static String over(char x) { return "char"; } static String over(Object x) { return "Object " + x.getClass().getSimpleName(); }
  public static void main(String[] args) {
    int two = 2;
    System.out.println(new switch_expressions_places(3).field + ST);
    int[] a = {1, 2, 3, 4};
    a[switch (two) { case 2 -> trace("index", 1); default -> 0; }] += switch (two) { case 2 -> trace("value", 40); default -> 0; };
    System.out.println(a[1]);
    System.out.println(trace("left", 1) + switch (trace("sel", 7)) { case 7 -> trace("mid", 20); default -> trace("never", 0); } * trace("right", 3));
    if (switch (two) { case 1 -> true; default -> two > 1 && switch (two) { case 2 -> true; default -> false; }; }) System.out.println("if");
    int n = 0; while (switch (n) { case 0, 1, 2 -> true; default -> false; }) n++;
    for (int i = switch (n) { case 3 -> 5; default -> 0; }; switch (i) { case 0 -> false; default -> true; }; i -= switch (i) { case 5 -> 2; default -> 1; }) System.out.print(i);
    System.out.println();
    Object o = switch (two) { case 1 -> 1; case 2 -> 'c'; default -> 2.0; }; System.out.println(o + " " + o.getClass().getSimpleName());
    Object p = switch (two) { case 1 -> 1; case 2 -> "s"; default -> 2.0; }; System.out.println(p);
    System.out.println(over(switch (two) { case 1 -> 'a'; default -> 98; }) + over(switch (two) { case 1 -> 'a'; default -> 1L; }) + over(switch (two) { case 1 -> 'a'; default -> two; }) + over(switch (two) { case 1 -> 2; default -> "q"; }));
    System.out.println(overload(switch (two) { case 2 -> (byte) 1; default -> 'x'; }));
    byte b = switch (two) { case 2 -> 100; default -> -128; }; short sh = switch (two) { default -> b; }; char c = switch (sh) { case 100 -> 66; default -> 'z'; };
    System.out.println(b + sh + c + "" + c);
    Integer boxed = switch (two) { case 3 -> null; default -> 1000; }; Long lg = switch (two) { case 2 -> 5L; default -> null; }; System.out.println(boxed + lg);
    try { int bad = switch (two) { case 2 -> (Integer) null; default -> 1; }; System.out.println(bad); } catch (NullPointerException e) { System.out.println("npe"); }
    String s = "v" + switch (two) { case 2: { String t = "blk"; yield t + t; } default: yield null; } + '!'; System.out.println(s);
    for (Op op : Op.values()) System.out.print(apply(op, 12, 4) + "," + function(op).applyAsInt(12, 4) + " ");
    System.out.println();
    try { apply(Op.DIV, 1, 0); } catch (ArithmeticException e) { System.out.println(e.getMessage()); }
    Supplier<String> sup = () -> switch (two) { case 2 -> "lam"; default -> "bda"; }; System.out.println(sup.get() + (switch (two) { default -> sup; }).get().length());
    System.out.println((two > 1 ? switch (two) { case 2 -> 2; default -> 3; } : 9.5) + " " + -switch (two) { default -> 4; } + " " + (switch (two) { default -> "x"; } instanceof String) + " " + (long) switch (two) { default -> 2.9; });
    int[] arr = {switch (two) { default -> 1; }, switch (two) { case 2 -> { try { yield Integer.parseInt("?"); } catch (NumberFormatException e) { yield -7; } finally { System.out.print("fin "); } } default -> 0; }}; System.out.println(arr[1]);
    synchronized (switch (two) { default -> "lock"; }) { System.out.println("in"); }
    try { throw switch (two) { case 2 -> new IllegalStateException("thrown"); default -> new RuntimeException(); }; } catch (RuntimeException e) { System.out.println(e); }
    for (String w : switch (two) { case 2 -> new String[] {"p", "q"}; default -> new String[0]; }) System.out.print(w); System.out.println();
    var sum = 0; for (var ch : "a1 b2".toCharArray()) sum += switch (ch) { case ' ' -> 100; case '0', '1', '2' -> ch - '0'; default -> { if (ch == 'b') yield 1000; yield 10000; } }; System.out.println(sum);
    switch (switch (two) { case 2 -> Op.SUB; default -> Op.ADD; }) { case SUB -> System.out.println(switch (switch (two) { default -> two + 1; }) { case 3 -> "inner"; default -> "no"; }); default -> { } }
    int x = 5; x += switch (x++) { case 5 -> x; default -> 0; }; System.out.println(x);
    assert switch (two) { default -> false; } : "disabled";
    int y = switch (two) { case 1: case 2: x = 1; if (x > 0) { yield 8; } default: yield 9; }; System.out.println(y);
  }
}
