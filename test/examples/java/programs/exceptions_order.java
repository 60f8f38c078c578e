/** Which handler takes an exception, what runs in which order, and what goes on outward. */
public class exceptions_order {
  static class AppException extends Exception {
    AppException(String message) { super(message); }
  }

  static class SpecialException extends AppException {
    final int code;

    SpecialException(int code) {
      super("special " + code);
      this.code = code;
    }
  }

  static class OtherException extends RuntimeException {
    OtherException(String message, Throwable cause) { super(message, cause); }
  }

  static void raise(int which) throws AppException {
    switch (which) {
      case 0: return;
      case 1: throw new AppException("plain");
      case 2: throw new SpecialException(42);
      case 3: throw new IllegalArgumentException("argument");
      case 4: throw new IllegalStateException();
      case 5: throw new OtherException("other", new AppException("inner"));
      case 6: throw new AssertionError("an error");
      case 7: throw new UnsupportedOperationException("unsupported");
      default: throw new ArrayIndexOutOfBoundsException(which);
    }
  }

  static String handle(int which) {
    StringBuilder log = new StringBuilder();
    try {
      log.append("try ");
      raise(which);
      log.append("through ");
    } catch (SpecialException e) {
      log.append("special:" + e.code + " ");
    } catch (AppException e) {
      log.append("app:" + e.getMessage() + " ");
    } catch (IllegalArgumentException | IllegalStateException e) {
      log.append("illegal:" + e.getMessage() + " ");
    } catch (OtherException e) {
      log.append("other:" + e.getMessage() + "<-" + e.getCause() + " ");
    } catch (RuntimeException e) {
      log.append("runtime:" + e + " ");
    } catch (Throwable t) {
      log.append("throwable:" + t + " ");
    } finally {
      log.append("finally");
    }
    return log.toString();
  }

  static int depth(int n) throws AppException {
    try {
      if (n == 0) throw new SpecialException(7);
      return depth(n - 1) + 1;
    } catch (IllegalStateException e) {
      return -1;
    } finally {
      if (n % 5 == 0) System.out.println("leaving " + n);
    }
  }

  static void rethrow() throws AppException {
    AppException first = null;
    try {
      try {
        raise(1);
      } catch (AppException e) {
        first = e;
        throw e;
      }
    } catch (AppException e) {
      System.out.println("same object: " + (e == first));
      throw e;
    }
  }

  static void replaced() {
    try {
      try {
        throw new IllegalStateException("first");
      } catch (IllegalStateException e) {
        throw new IllegalArgumentException("second", e);
      } finally {
        System.out.println("cleaning");
      }
    } catch (IllegalArgumentException e) {
      System.out.println(e + " because of " + e.getCause());
    }
    try {
      try {
        throw new IllegalStateException("lost");
      } finally {
        throw new UnsupportedOperationException("from finally");
      }
    } catch (RuntimeException e) {
      System.out.println(e + " " + e.getCause() + " " + e.getSuppressed().length);
    }
  }

  static void skipped() {
    try {
      try {
        Object o = "text";
        Integer.parseInt((String) o + "x");
      } catch (ArithmeticException e) {
        System.out.println("not this one");
      } finally {
        System.out.println("on the way");
      }
      System.out.println("not reached");
    } catch (NumberFormatException e) {
      System.out.println(e.getMessage());
    }
    System.out.println("after");
  }

  public static void main(String[] args) {
    for (int i = 0; i < 9; i++) System.out.println(i + ": " + handle(i));
    try {
      System.out.println(depth(12));
    } catch (AppException e) {
      System.out.println(e.getMessage() + " " + (e instanceof SpecialException));
    }
    try {
      rethrow();
    } catch (AppException e) {
      System.out.println("at last " + e.getMessage());
    }
    replaced();
    skipped();
  }
}
