class Main {
  void inst() { } static void st() { } private int f; int two(int a, String b) { return a; } void over(int a) { } void over(String a) { } void va(String... s) { } static class N { private void p() { } N(int a) { } } abstract static class Ab { Ab() { } } interface If { } enum E { A } class In { }
  static void m(Main x, Object o, String s, int n) {
    inst();
    Main.inst();
    x.st();
    x.inst();
    x.nope();
    x.two(1);
    x.two("a", 1);
    x.two(1, 2);
    x.over(1.0);
    x.over(null);
    x.over('c');
    x.over(1L);
    x.over();
    x.va(1);
    x.va("a", 2);
    x.va(null, null);
    n.foo();
    s.foo();
    o.length();
    Unknown.x();
    unknown.x();
    x.f();
    two(1, "a");
    s.charAt("a");
    s.substring(1, 2, 3);
    Math.abs("x");
    Math.nope(1);
    String.valueOf();
    Integer.parseInt(1);
    System.out.printn("x");
    System.out.println(1, 2);
    new Main(1);
    new N();
    new N("x");
    new Ab();
    new If();
    new E();
    new Unknown();
    new In();
    x.new In();
    new Ab() { }.foo();
    new If() { void q() { } }.q();
    this.inst();
    super.toString();
    s.toString().nope().nope2();
    (s).length();
    (o).length();
    m();
    int q = x.inst();
    n = s.length() + x.st();
    s = x;
    x = s;
    x.two(nope, nope2);
    x.two(1, nope());
  }
}
