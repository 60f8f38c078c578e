class Main {
  final int a; final int b; final int c = 3;
  Main() { a = 1; }
  Main(int x) { this.a = x; this.b = x; a = 2; }
  Main(int x, int y) { if (x > y) { a = 1; b = 2; } else { a = 3; } }
  Main(String s) { this(); a = 4; }
  Main(long l) { a = b = 5; c = 4; }
  Main(char q) { for (int i = 0; i < 3; i++) a = i; b = 1; }
  Main(byte q) { do { a = 1; } while (q > 0); b = 1; }
  Main(short q) { while (true) { a = 1; b = 1; if (q > 0) break; } }
  Main(float q) { a = 1; b = a + 1; if (q > 0) return; }
  Main(double q) { if (q > 0) { a = 1; b = 1; return; } b = 1; }
  Main(boolean q) { try { a = 1; b = Integer.parseInt("x"); } catch (RuntimeException e) { b = 2; } }
  Main(Object q) { Main m = (Main) q; m.a = 3; (this).a = 1; b = 2; }
  Main(Main q) { this.a++; b = 1; a = 1; }
  Main(int[] q) { System.out.println(a); a = 1; System.out.println(this.b); b = 1; }
  Main(Integer q) { get(); a = this.b; b = 1; }
  Main(Long q) { throw new RuntimeException(); }
  Main(Byte q) { a = 1; b = 2; Main.this.a = 3; }
  Main(Short q) { switch (q) { case 1: a = 1; break; default: a = 2; } b = a; a += 1; }
  int get() { a = 3; this.b = 4; return a; }
}
class Blank { final int x; }
class Sub extends Blank { Sub() { x = 3; } { super.x = 2; } }
record Rec(int a, int b) { Rec { if (a > 0) this.b = b; a = 2; } Rec(int q) { this(q, q); a = 2; } int get() { a = 3; return b++; } }
