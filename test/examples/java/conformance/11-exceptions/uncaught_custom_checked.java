// JLS 11.1, 14.18: an exception of the program's own, from a constructor by a chain of this(), out of finally, out of main.
public class uncaught_custom_checked {
  static class Bad extends Exception {
    private final int n;
    Bad(int n, Throwable cause) {
      super(cause);
      this.n = n;
    }
    @Override public String toString() {
      return "Bad#" + n + " from " + getMessage();
    }
  }
  static abstract class Part {
    Part(int n) throws Bad {
      check(n);
    }
    abstract void check(int n) throws Bad;
  }
  static class Wheel extends Part {
    private final String name = "wheel";
    Wheel() throws Bad {
      this(2);
    }
    Wheel(int n) throws Bad {
      super(
          n * 2);
    }
    void check(int n) throws Bad {
      try {
        System.out.println(name + n);
        Object o = name;
        System.out.println((Integer) o);
      } catch (ClassCastException e) {
        throw new Bad(
            n,
            new ArrayStoreException("store " + n));
      } finally {
        System.out.println("checked");
      }
    }
  }
  enum Kind {
    A {
      Part make() throws Bad {
        return new Wheel();
      }
    };
    abstract Part make() throws Bad;
  }
  public static void main(String[] args) throws Bad {
    try {
      System.out.println(Kind.valueOf("A")
          .make());
    } finally {
      System.out.println("leaving");
    }
  }
}
