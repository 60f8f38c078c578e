/** ExceptionInInitializerError the first time, NoClassDefFoundError after; errors pass as they are; half made values. */
public class failing_initialiser {
  static class Bad {
    static int x = 1;
    static int y = 1 / (x - 1);
    static void go() {}
  }
  static class Worse {
    static { if (true) throw new AssertionError("as it is"); }
    static int v;
  }
  static class Child extends Bad { static int c = 2; }
  static class Recur { static int a = Other.b + 1; }
  static class Other { static int b = Recur.a + 10; }
  enum E {
    A;
    E() { throw new IllegalStateException("enum"); }
  }
  static class Halves {
    static final Halves SELF = new Halves();
    static int count = 5;
    static final int K = 7;
    static final Integer BOX = 8;
    int seen = count + K;
    Integer box = BOX;
  }
  public static void main(String[] args) {
    for (int i = 0; i < 2; i++) try { Bad.go(); } catch (ExceptionInInitializerError e) {
      System.out.println("first " + e.getCause() + e.getMessage());
    } catch (NoClassDefFoundError e) { System.out.println("then " + e.getMessage()); }
    for (int i = 0; i < 2; i++) try { System.out.println(Worse.v); } catch (AssertionError e) {
      System.out.println(e.getMessage());
    } catch (NoClassDefFoundError e) { System.out.println("then"); }
    try { System.out.println(Child.c); } catch (NoClassDefFoundError e) {
      System.out.println("superclass");
    }
    System.out.println(Recur.a + " " + Other.b);
    try { System.out.println(E.A); } catch (ExceptionInInitializerError e) {
      System.out.println(e.getCause().getMessage());
    }
    System.out.println(Halves.SELF.seen + " " + Halves.SELF.box + Halves.BOX);
  }
}
