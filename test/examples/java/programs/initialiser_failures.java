/** Static initialisers that fail: the first use throws, and every later one says that there is no such class. */
public class initialiser_failures {
  static class Broken {
    static int value = compute();

    static int compute() {
      System.out.println("computing");
      return Integer.parseInt("no number");
    }

    static void touch() { System.out.println("never"); }
  }

  static class Erroneous {
    static final Object[] all = new Object[3];
    static { fail(); }

    static void fail() { throw new IllegalAccessError(); }
  }

  static class IllegalAccessError extends Error {}

  static class Child extends Broken {
    static int own = 5;
  }

  static class Fine {
    static int value = 1;
    static {
      try {
        value = 10 / (value - 1);
      } catch (ArithmeticException e) {
        value = 2;
      } finally {
        value += 100;
      }
    }
  }

  static class Late {
    static boolean isReady;
    static {
      if (!allowed) throw new IllegalStateException("not allowed");
      isReady = true;
    }
  }

  static boolean allowed;

  public static void main(String[] args) {
    for (int i = 0; i < 2; i++) {
      try {
        System.out.println(Broken.value);
      } catch (ExceptionInInitializerError e) {
        System.out.println(e + " " + e.getMessage() + " " + e.getCause());
      } catch (NoClassDefFoundError e) {
        System.out.println(e);
      }
    }
    try {
      Broken.touch();
    } catch (LinkageError e) {
      System.out.println(e.getMessage());
    }
    try {
      new Broken();
    } catch (LinkageError e) {
      System.out.println(e.getMessage());
    }
    try {
      System.out.println(Child.own);
    } catch (LinkageError e) {
      System.out.println(e.getMessage());
    }
    try {
      System.out.println(Child.own);
    } catch (LinkageError e) {
      System.out.println(e.getMessage());
    }
    for (int i = 0; i < 2; i++) {
      try {
        System.out.println(Erroneous.all.length);
      } catch (IllegalAccessError e) {
        System.out.println("itself " + e);
      } catch (Error e) {
        System.out.println(e);
      }
    }
    System.out.println(Fine.value);
    try {
      System.out.println(Late.isReady);
    } catch (ExceptionInInitializerError e) {
      System.out.println(e.getException().getMessage());
    }
    allowed = true;
    try {
      System.out.println(Late.isReady);
    } catch (NoClassDefFoundError e) {
      System.out.println(e.getMessage());
    }
  }
}
