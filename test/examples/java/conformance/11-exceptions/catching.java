/** Which clause catches: order, multi-catch, rethrow with precise types, custom hierarchies, causes, messages. */
public class catching {
  static class Base extends Exception {
    Base(String m) { super(m); }
    Base() {}
  }
  static class Sub extends Base {
    final int code;
    Sub(int c) {
      super("sub " + c);
      code = c;
    }
    @Override public String getMessage() { return super.getMessage() + "!"; }
  }
  static class Other extends RuntimeException {
    Other(Throwable t) { super(t); }
    Other() { super("m", null); }
    @Override public String toString() { return "custom"; }
  }
  static void thrower(int k) throws Base {
    switch (k) {
      case 0: throw new Sub(7);
      case 1: throw new Base();
      case 2: throw new Other(new Base("inner"));
      case 3: throw new Other();
      case 4: throw (RuntimeException) null;
      case 5: Object o = "s";
      Integer i = (Integer) o;
      case 6: int[] a = {};
      a[0] = 1;
      case 7: throw new StackOverflowError();
      case 8: "abc".substring(5);
      case 9: System.out.println(1 % (k - 9));
      default:
    }
  }
  static void precise(int k) throws Base {
    try { thrower(k); } catch (final Exception e) {
      System.out.print("re ");
      throw e;
    }
  }
  public static void main(String[] args) {
    for (int k = 0; k < 11; k++) try {
      precise(k);
      System.out.println("none");
    } catch (Sub s) { System.out.println(s.code + s.getMessage() + s); } catch (Base b) {
      System.out.println("base " + b.getMessage() + b);
    } catch (ClassCastException | ArrayIndexOutOfBoundsException e) {
      System.out.println(e.getClass().getSimpleName());
      RuntimeException r = e;
    } catch (Other o) { System.out.println(o + " " + o.getCause() + o.getMessage());
        } catch (RuntimeException e) {
      System.out.println(e.getClass().getName());
    } catch (Throwable t) { System.out.println("T " + t); }
    Throwable t = new Exception("top", new RuntimeException(new Error("root")));
    while (t != null) {
      System.out.println(t);
      t = t.getCause();
    }
    try { new Exception().initCause(null).initCause(null); } catch (IllegalStateException e) {
      System.out.println("twice");
    }
    Exception e = new Exception();
    try { e.addSuppressed(e); } catch (IllegalArgumentException x) {
      System.out.println(x.getMessage());
    }
    try {
      try { throw new Base("a"); } catch (Base b) { throw new Sub(1); } finally {
        System.out.print("f ");
      }
    } catch (Base b) { System.out.println(b.getMessage() + b.getLocalizedMessage()); }
    StackTraceElement[] s = new Throwable().getStackTrace();
    System.out.println(s[0].getMethodName() + s[0].getClassName());
  }
}
