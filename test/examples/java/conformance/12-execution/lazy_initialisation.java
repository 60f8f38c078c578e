/** A class is initialised when it is first used actively, and by nothing else. */
public class lazy_initialisation {
  static String say(String s) {
    System.out.println("init " + s);
    return s;
  }
  static class A {
    static { say("A"); }
    static final int CONST = 3;
    static final String TEXT = "text" + CONST;
    static final Integer BOXED = 5;
    static int plain = 6;
    static void call() {}
    static class Nested {
      static { say("A.Nested"); }
      static int n = 1;
    }
  }
  static class B extends A {
    static { say("B"); }
    static int own = 1;
  }
  static class C extends B {
    static { say("C"); }
  }
  static class D {
    static { say("D"); }
  }
  static class E {
    static { say("E"); }
    static E[] none;
  }
  static class F extends Exception {
    static { say("F"); }
  }
  interface I {
    String S = say("I");
    int K = 4;
  }
  interface J extends I {
    String T = say("J");
    default void d() {}
  }
  static class Impl implements J {
    static { say("Impl"); }
  }
  interface K { String U = say("K"); }
  static class Impl2 implements K {
    static { say("Impl2"); }
  }
  enum En {
    X;
    static { say("En"); }
  }
  record Rec(int a) { static String s = say("Rec"); }
  static class Chain {
    static int a = b() + 1;
    static int b = 10;
    static int b() { return Chain.b; }
  }
  public static void main(String[] args) {
    System.out.println(A.CONST + A.TEXT);
    System.out.println(A.Nested.n);
    System.out.println(B.plain);
    C[] arr = new C[1];
    Class<?> k = D.class;
    System.out.println(k.getSimpleName());
    D d = null;
    System.out.println(d instanceof D);
    Object o = arr;
    System.out.println(o instanceof C[]);
    System.out.println(B.own);
    new C();
    System.out.println(I.K);
    new Impl();
    System.out.println(I.S);
    new Impl2();
    System.out.println(K.U);
    System.out.println(E.none);
    try { if (args.length > 5) throw new F(); } catch (F f) { }
    System.out.println(En.X);
    new Rec(1);
    System.out.println(Chain.a + Chain.b);
    Runnable r = () -> D.class.getName();
    r.run();
    java.util.function.Supplier<D> s = D::new;
    System.out.println("not yet");
    s.get();
    A.call();
    d = new D();
  }
}
