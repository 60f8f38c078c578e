/** Recursion that overflows the stack and recovers, again and again, in every kind of code. */
class Node {
  Node left, right;
  int value;

  Node(int value) {
    this.value = value;
  }

  int depth() {
    return 1 + Math.max(left == null ? 0 : left.depth(), right == null ? 0 : right.depth());
  }
}

interface Recursive {
  int go(int n);
}

class ByInterface implements Recursive {
  Recursive other;

  public int go(int n) {
    return other.go(n + 1) + 1;
  }
}

class ByConstructor {
  final ByConstructor inner;
  static int made;

  ByConstructor() {
    made++;
    inner = new ByConstructor();
  }
}

class Text {
  Text other;

  @Override
  public String toString() {
    return "(" + other + ")";
  }
}

class Lazy {
  static int depth;
  static final int reached = reach();

  static int reach() {
    try {
      return count();
    } catch (StackOverflowError e) {
      return depth;
    }
  }

  static int count() {
    depth++;
    return count() + 1;
  }
}

class Main {
  static int depth;
  static int finals;

  static int plain(int n) {
    depth = n;
    return plain(n + 1) + 1;
  }

  static long wide(long a, double b, Object c, int[] d, long e, long f, long g, long h) {
    depth++;
    return wide(b > 1 ? h : a, b + 1, c, d, f, g, h, e) + d[0];
  }

  static int mutual(int n) {
    return n % 2 == 0 ? even(n) : odd(n);
  }

  static int even(int n) {
    return odd(n + 1) + 1;
  }

  static int odd(int n) {
    return even(n + 1) + 1;
  }

  static int withFinally(int n) {
    try {
      return withFinally(n + 1);
    } finally {
      finals++;
    }
  }

  static int catching(int n, int limit) {
    try {
      if (n == limit) throw new IllegalStateException("limit");
      return catching(n + 1, limit);
    } catch (IllegalStateException e) {
      if (n > 0) throw e;
      return -1;
    }
  }

  static int retry(int rounds) {
    int recovered = 0;
    for (int i = 0; i < rounds; i++) {
      try {
        plain(0);
      } catch (StackOverflowError e) {
        recovered++;
      }
    }
    return recovered;
  }

  static int nested(int levels) {
    if (levels == 0) return 0;
    try {
      return plain(0);
    } catch (StackOverflowError e) {
      return 1 + nested(levels - 1);
    }
  }

  static boolean isOverflow(Recursive recursive) {
    try {
      recursive.go(0);
      return false;
    } catch (Throwable e) {
      return e instanceof StackOverflowError && e.getMessage() == null && e.getCause() == null;
    }
  }

  static Node list(int length) {
    Node first = null;
    for (int i = 0; i < length; i++) {
      Node made = new Node(i);
      made.left = first;
      first = made;
    }
    return first;
  }

  /** How deep a list may be: found by trying, each try beginning anew. */
  static boolean fits(int length) {
    try {
      return list(length).depth() == length;
    } catch (StackOverflowError e) {
      return false;
    }
  }

  public static void main(String[] args) {
    System.out.println(retry(1));
    boolean isDeep = depth > 1000;
    System.out.println("deep: " + isDeep);
    System.out.println(retry(50));
    System.out.println(nested(10));
    try {
      wide(1, 2, "x", new int[] {1}, 3, 4, 5, 6);
    } catch (StackOverflowError e) {
      System.out.println("wide: " + (depth > 1000));
    }
    try {
      mutual(0);
    } catch (Error e) {
      System.out.println("mutual: " + e);
    }
    try {
      withFinally(0);
    } catch (StackOverflowError e) {
      System.out.println("finally: " + (finals > 500));
    }
    ByInterface a = new ByInterface(), b = new ByInterface();
    a.other = b;
    b.other = a;
    System.out.println("interface: " + isOverflow(a));
    try {
      new ByConstructor();
    } catch (StackOverflowError e) {
      System.out.println("constructor: " + (ByConstructor.made > 500));
    }
    Text text = new Text();
    text.other = text;
    try {
      System.out.println(text.toString().length());
    } catch (StackOverflowError e) {
      System.out.println("toString: overflow");
    }
    System.out.println("initialiser: " + (Lazy.reached > 500) + " " + (Lazy.reached == Lazy.depth));
    System.out.println("catching: " + catching(0, 500));
    System.out.println("short list: " + fits(1000) + ", long list: " + fits(1_000_000));
    int low = 1000, high = 1_000_000;
    while (high - low > low / 2) {
      int middle = low + (high - low) / 2;
      if (fits(middle)) low = middle;
      else high = middle;
    }
    System.out.println("found: " + (low >= 1000 && high <= 1_000_000));
    String message = null;
    try {
      try {
        plain(0);
      } catch (StackOverflowError e) {
        throw new RuntimeException("recovered", e);
      } finally {
        System.out.println("finally after overflow");
      }
    } catch (RuntimeException e) {
      message = e.getMessage() + ": " + e.getCause();
    }
    System.out.println(message);
    plain(0);
  }
}
