/** Fields, initialisers, constructors, and a virtual call from a super constructor, in Java's order. */
public class initialisation_order {
  static String log(String s) { System.out.println(s); return s; }
  static class A {
    static String s1 = log("A static field"); static { log("A static block"); }
    String f1 = log("A field"); { log("A block"); } String f2 = log("A second field");
    A() { this(1); log("A()"); } A(int i) { log("A(int)"); hook(); }
    void hook() { log("A.hook"); }
  }
  static class B extends A {
    static { log("B static"); } int n = 5; String text = log("B field"); final int k = 7; final String c;
    { log("B block " + n); }
    B() { super(); c = "set"; log("B() " + n + c); } B(String s) { super(2); c = s; log("B(String) " + s); }
    @Override void hook() { log("B.hook " + n + text + k + c); }
  }
  public static void main(String[] args) {
    log("start"); B b; A[] none = new A[2]; log("no class yet");
    new B(); log("--"); new B("arg"); log("--");
    new B("anonymous") { { log("anonymous block " + n); } @Override void hook() { log("anonymous hook"); super.hook(); } };
    int early = new Object() { int x = y() + 1; int z = 5; int y() { return z * 10; } }.x; System.out.println(early);
  }
}
