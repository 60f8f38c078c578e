// JLS 8.8.7: constructors that call each other; arguments are evaluated before anything of the instance is.
public class constructor_chains {
  static int calls;
  static String s(Object o) { System.out.println("  eval " + o); calls++; return "" + o; }
  static class A {
    String path = s("A.path");
    A() { this(s("A()->")); System.out.println("A() " + path); }
    A(String x) { this(x, s("A(String)->").length()); path += "+1"; System.out.println("A(String) " + path); }
    A(String x, int n) { path += x + n; System.out.println("A(String,int) " + path); }
    private A(Object... many) { path += "*" + many.length; System.out.println("A(Object...) " + path); }
    protected A(long l) { this((Object) l, 'c', 2.5f); }
    A(boolean b) { if (b) return; path += "false"; }
  }
  static class B extends A {
    int x = s("B.x").length();
    int y;
    { y = x * 2; s("B.block " + y); }
    B() { s("B() body"); }
    B(int n) { super(s("B(int) super").concat("#"), n); y += n; }
    B(double d) { this((int) d); y *= 2; }
    B(char c) { super((long) c); }
    B(short s, byte b) { super(s + b, "x", null); }
    B(boolean b) { super(b); path += "!"; }
    B(A... as) { super(); for (A a : as) path += a == null ? "n" : "a"; }
    public String toString() { return path + ":" + x + ":" + y; }
  }
  static class Counter {
    static int made;
    final int id = ++made;
    final String name;
    final int[] cells;
    Counter(int n) { this("c" + n, new int[n]); cells[n - 1] = n; }
    Counter(String name, int... cells) { this.name = name; this.cells = cells; }
    Counter(Counter other) { this(other.name + "'", other.cells.clone()); }
    Counter() { this(new Counter(2)); }
  }
  static class Thrower {
    static Thrower last;
    int state;
    { state = 1; last = this; }
    Thrower(int n) throws Exception { this(n, check(n)); state = 4; }
    Thrower(int n, int m) throws Exception { state = 2; if (n == 2) throw new Exception("body " + n); state = 3; }
    static int check(int n) throws Exception { if (n == 1) throw new Exception("argument " + n); return n; }
    @Override public String toString() { return "state " + state; }
  }
  static class Wide {
    final long a; final byte b; final char c; final float f;
    Wide(long a, byte b, char c, float f) { this.a = a; this.b = b; this.c = c; this.f = f; }
    Wide(int a) { this(a, (byte) a, (char) a, a); }
    public String toString() { return a + "," + b + "," + (int) c + "," + f; }
  }
  public static void main(String[] args) {
    for (A a : new A[] {new A(), new A("s"), new A("s", 1), new A(5L), new A(true), new A(false), new A(1, 2), new A(new Object[3]), new A((Object) null)})
      System.out.println("= " + a.path);
    B[] bs = {new B(), new B(3), new B(4.9), new B('c'), new B((short) 1, (byte) 2), new B(false), new B(null, new A(true)), new B(new B[0])};
    for (B b : bs) System.out.println("= " + b);
    Counter c = new Counter();
    System.out.println(c.name + c.id + c.cells.length + c.cells[1] + " " + new Counter("v", 1, 2, 3).cells.length + " " + Counter.made);
    for (int i = 0; i < 4; i++) {
      Thrower.last = null;
      try { System.out.println(new Thrower(i)); } catch (Exception e) { System.out.println(e.getMessage() + " " + Thrower.last); }
    }
    System.out.println(new Wide(-1) + " " + new Wide(300) + " " + new Wide(1L << 40, (byte) 1, 'x', 0.5f));
    System.out.println(calls);
  }
}
