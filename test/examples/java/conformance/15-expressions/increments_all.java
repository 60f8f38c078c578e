// JLS 15.14.2, 15.14.3, 15.15.1, 15.15.2: ++ and -- on variables, fields, elements, boxes of every type
public class increments_all {
  byte b = Byte.MAX_VALUE; short s = Short.MIN_VALUE; char c = '\uffff'; int i = Integer.MAX_VALUE; long l = Long.MIN_VALUE; float f = 16777216f; double d = 0.1;
  Byte B = 127; Short S = -32768; Character C = 'a'; Integer I = 127; Long L = -128L; Float F = 1.5f; Double D = 1e16;
  static int st = 5; static Integer ST = 5; static char sc = 'x'; static Long[] LA = {127L, null}; static byte[] ba = {-128, 0};
  static int calls; static increments_all self = new increments_all(); static increments_all get() { calls++; return self; }
  static int idx() { return calls++ % 2; }
  final int[] arr = {1, 2, 3};
  class In { int q = i++ + --i; void up() { i--; ++increments_all.this.s; } }
  static String t(byte x) { return "b" + x; } static String t(short x) { return "s" + x; } static String t(char x) { return "c" + x; } static String t(int x) { return "i" + x; } static String t(long x) { return "l" + x; } static String t(float x) { return "f" + x; } static String t(double x) { return "d" + x; } static String t(Object x) { return x.getClass().getSimpleName() + x; }
  public static void main(String[] args) {
    increments_all o = new increments_all();
    System.out.println(t(o.b++) + t(++o.b) + t(o.b--) + t(--o.b) + " " + t(o.s--) + t(--o.s) + " " + t(o.c++) .length() + t(++o.c).length() + (int) o.c-- + (int) o.c + (int) --o.c);
    System.out.println(t(o.i++) + t(o.i) + t(o.l--) + t(o.l) + t(o.f++) + t(++o.f) + t(o.d++) + t(--o.d));
    System.out.println(t(o.B++) + t(o.B) + t(--o.B) + t(o.S--) + t(o.S) + t(o.C++) + t(++o.C) + t(o.I++) + t(o.I) + t(o.L--) + t(--o.L) + t(o.F++) + t(o.F) + t(o.D++) + t(o.D));
    Integer a = 127, b = a; a++; System.out.println(a + " " + b + " " + (a == b) + (a++ == 128) + a.equals(129));
    Integer small = 5, same = 5; small++; same++; System.out.println(small == same); Integer big = 200, big2 = 200; big++; big2++; System.out.println(big.equals(big2) + " " + (big <= big2 && big >= big2));
    System.out.println(get().i++ + " " + calls + " " + --get().arr[get().arr[0]++] + " " + calls + " " + self.arr[0] + self.arr[1] + self.arr[2]);
    System.out.println(ba[idx()]-- + " " + ba[0] + " " + ++ba[idx()] + " " + LA[calls * 0]++ + LA[0]);
    try { LA[1 - calls * 0]--; } catch (NullPointerException e) { System.out.println("null box " + calls); }
    System.out.println(st++ + ++st + st-- - --st + " " + st + " " + ST++ + ++ST + (ST-- - --ST) + ST);
    int i = 5; i = i++; System.out.print(i + " "); i = ++i + i++; System.out.print(i + " "); i = i++ + i++ * --i; System.out.print(i + " "); i += i++ + ++i; System.out.println(i);
    int x = 3; int y = x++ + x++ + ++x - x-- - --x; System.out.println(x + " " + y + " " + - -x + " " + - --x + " " + (x+++x) + " " + (x---x) + ~x++ + -x--);
    char ch = 'z'; ch++; System.out.print(ch); ch -= 25; System.out.print(ch++); System.out.println(ch++ + ch); Character cc = 'y'; cc++; switch (cc) { case 'z': System.out.println("z"); }
    byte by = 10; by = (byte) -by; by++; System.out.println(by + " " + (by++ + by++) + " " + -(by--) + " " + (by-- > -7)); short sh = 1; sh = sh++; sh--; System.out.println(sh);
    In in = o.new In(); in.up(); in.q++; System.out.println(in.q + " " + o.i + " " + o.s); double dd = 1e308; dd++; float ff = Float.MAX_VALUE; ff--; System.out.println(dd + " " + ff++); double nan = Double.NaN; System.out.println(nan++ + " " + -0.0 + (0.0 - 0.0) + (-0.0 - 0.0)); double mz = -1; mz++; System.out.println(mz);
    long lo = Integer.MAX_VALUE; lo++; System.out.println(lo + " " + (int) lo + " " + lo++ * lo--); final int[] k = {0}; Runnable r = () -> k[0]++; for (int j = 0; j < 3; j++) r.run(); System.out.println(k[0]++ + k[0]);
    int[][] g = {{1}, {2, 3}}; g[g[0][0]++ - 1][0]++; System.out.println(g[0][0]); g[1][g[1][0] - 1]--; System.out.println(g[1][1]++ + --g[1][1]); (i)++; --(i); ((o.arr[(0)]))++; System.out.println(i + " " + o.arr[0]);
    for (char q = 'a'; q <= 'e'; q++, q++) System.out.print(q); for (byte q = -2; q < 2; ++q) System.out.print(q); for (Integer q = 0; q < 3; q++) System.out.print(q); for (long q = 3; q --> 0; ) System.out.print(q); System.out.println();
    try { Integer nul = null; nul++; } catch (NullPointerException e) { System.out.println(e.getMessage()); } try { get().I = null; ++get().I; } catch (NullPointerException e) { System.out.println(e.getMessage()); } increments_all no = null; try { no.i++; } catch (NullPointerException e) { System.out.println(e.getMessage()); } try { no.arr[calls++]++; } catch (NullPointerException e) { System.out.println(calls + e.getMessage()); } System.out.println(no.st++);
  }
}
