class Main {
  static void m(boolean a) {
    int x; class L { int get() { return x; } } x = 1; new L();
    int y; y = 1; class K { int get() { return y; } }
    int z; if (a) z = 1; class J { int get() { return z; } }
    int w = 1; class I { int get() { return w; } } w = 2;
    int v = 1; class H { void set() { v = 2; } }
    final int u; class G { void set() { u = 2; } } u = 1;
    final int t; new Object() { int q = t; }; t = 1;
    int s; new Object() { { int p; p++; } };
    int r; class F { int r; int get() { return r; } } new F();
    class E { final int blank; }
    class D { final int blank; D() { } D(int q) { blank = q; } D(String q) { this(); blank = 3; } }
    class C { final int one = two(); final int two; int two() { return two; } C() { two = one; } }
    class B { int k = later; int later = 3; int fine = this.later; static int s = t2; static int t2; }
  }
}
