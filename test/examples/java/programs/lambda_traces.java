class Lam {
  interface F { int f(int a); }
  interface S { Object get(); }
  interface G<T> { T g(T a); }
  int base = 10;
  F adder(int k) { return a -> a + k + base; }
  static int twice(int a) { return a * 2; }
  static void boom(Runnable r) { r.run(); }
  public static void main(String[] args) {
    F f = a -> a + 1;
    System.out.println(f.f(2));
    System.out.println(new Lam().adder(5).f(7));
    F t = Lam::twice;
    System.out.println(t.f(21));
    G<String> g = s -> s + "!";
    System.out.println(g.g("hey"));
    String q = "abc";
    S len = q::toString;
    System.out.println(len.get());
    for (int i = 0; i < 3; i++) { int j = i; F h = a -> { F k = b -> b * j; return k.f(a); }; System.out.println(h.f(7)); }
    Runnable r = () -> { throw new IllegalStateException("x"); };
    boom(r);
  }
}
