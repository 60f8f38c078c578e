class Inner {
  int x = 3;
  class In { int y = 4; int sum() { return x + y; } class Deep { int all() { return x + y + Inner.this.x; } } }
  interface Op { int apply(int a); }
  int run(int k) {
    class L implements Op { int z = k; public int apply(int a) { return a + z + k + x; } }
    Op anon = new Op() { public int apply(int a) { return a * k + x; } };
    return new L().apply(1) * 1000 + anon.apply(2);
  }
  public static void main(String[] args) {
    Inner i = new Inner();
    In in = i.new In();
    System.out.println(in.sum());
    System.out.println(in.new Deep().all());
    System.out.println(i.run(5));
    Inner n = null;
    try { n.new In(); } catch (NullPointerException e) { System.out.println(e.getMessage()); }
  }
}
