// JLS 6.6, 8.2, 8.4.8: what is inherited and what is not; private members across nested classes; protected and package access.
public class access_and_inheritance {
  private int p = 1;
  private static String ps = "ps";
  private String hi() { return "outer.hi" + p; }
  private String call() { return hi(); }
  static class Sub extends access_and_inheritance {
    private int p = 2;
    private String hi() { return "sub.hi" + p; }
    String test() { return hi() + super.hi() + super.p + ((access_and_inheritance) this).hi() + super.call(); }
    void set(access_and_inheritance o) { o.p = 77; super.p++; p += 10; }
  }
  static class A {
    private void m() { System.out.print("A.m "); }
    void n() { System.out.print("A.n "); }
    void run() { m(); n(); o(); this.s(); q(1); }
    protected void o() { System.out.print("A.o "); }
    static void s() { System.out.print("A.s "); }
    void q(long x) { System.out.print("A.q(long) "); }
    private void q(int x) { System.out.print("A.q(int) "); }
    final void fin() { System.out.print("fin "); r(2); }
    void r(Object o) { System.out.print("r(Object) "); }
  }
  static class B extends A {
    public void m() { System.out.print("B.m "); }
    @Override protected void n() { System.out.print("B.n "); super.n(); }
    @Override public void o() { System.out.print("B.o "); }
    static void s() { System.out.print("B.s "); }
    void q(int x) { System.out.print("B.q(int) "); }
    void r(Integer i) { System.out.print("r(Integer) "); }
  }
  static class C extends B { public void m() { System.out.print("C.m "); super.m(); } void r(Object o) { System.out.print("C.r "); } }
  interface Stack { void push(int v); int pop(); boolean isEmpty(); }
  private static class ArrayStack implements Stack {
    private int[] data = new int[2];
    private int n;
    public void push(int v) { if (n == data.length) grow(); data[n++] = v; }
    public int pop() { if (n == 0) throw new IllegalStateException("empty"); return data[--n]; }
    public boolean isEmpty() { return n == 0; }
    private void grow() { int[] d = new int[n * 2]; System.arraycopy(data, 0, d, 0, n); data = d; }
    private static class Sized extends ArrayStack { private int size() { return ((ArrayStack) this).n + super.data.length; } }
  }
  static abstract class Template {
    private int steps;
    public final String run() { String r = before() + body(steps) + after(); steps++; return r; }
    protected String before() { return "["; }
    protected abstract String body(int step);
    private String after() { return "]" + steps; }
  }
  private class Secret { private int code = p * 100; private Secret() { p++; } private class Inner { private int deep = code + p; } }
  static class Counter {
    private int c;
    int inc() { return c++; }
    static int diff(Counter a, Counter b) { return (a.c += 5) - b.c--; }
  }
  public static void main(String[] args) {
    Sub s = new Sub();
    System.out.println(s.test());
    access_and_inheritance o = new access_and_inheritance();
    s.set(o); s.set(s);
    System.out.println(o.p + " " + s.p + " " + ((access_and_inheritance) s).p + s.test() + ps);
    for (A a : new A[] {new A(), new B(), new C()}) { a.run(); a.m(); a.fin(); System.out.println(); }
    new B().m(); new C().m(); new B().q(1); new B().r(1); new C().r(1); new C().q(1L); System.out.println();
    ArrayStack.Sized st = new ArrayStack.Sized();
    for (int i = 0; i < 5; i++) ((Stack) st).push(i * i);
    System.out.println(st.size() + " " + st.pop() + st.pop() + st.isEmpty() + ((ArrayStack) st).data.length);
    Template t = new Template() { protected String body(int n) { return "body" + n + before(); } @Override protected String before() { return super.before() + "<"; } };
    System.out.println(t.run() + t.run() + t.steps);
    Secret sec = o.new Secret();
    Secret.Inner in = sec.new Inner();
    in.deep++; sec.code--;
    System.out.println(sec.code + " " + in.deep + " " + o.p);
    Counter x = new Counter(), y = new Counter();
    x.c = y.c = 3;
    System.out.println(x.inc() + Counter.diff(x, y) + Counter.diff(x, x) + " " + x.c + y.c);
  }
}
