/** Each way out of each part of a try statement, in each kind of statement around it. */
public class finally_exits {
  static final String[] ways = {"on", "break", "continue", "return", "throw", "outer"};
  static StringBuilder log = new StringBuilder();

  static void fail(String what) { throw new IllegalStateException(what); }

  /** Leaves the try block, its handler, its finally block in the ways that are asked for. */
  static String leave(int body, int handler, int last) {
    int i = 0;
    outer:
    while (i < 2) {
      i++;
      for (int j = 0; j < 2; j++) {
        try {
          log.append('t');
          if (body == 1) break;
          if (body == 2) continue;
          if (body == 3) return "body" + i + j;
          if (body == 4) fail("body");
          if (body == 5) continue outer;
          log.append('-');
        } catch (IllegalStateException e) {
          log.append('c');
          if (handler == 1) break;
          if (handler == 2) continue;
          if (handler == 3) return "handler" + i + j;
          if (handler == 4) fail("handler");
          if (handler == 5) break outer;
          log.append('-');
        } finally {
          log.append('f');
          if (last == 1) break;
          if (last == 2) continue;
          if (last == 3) return "finally" + i + j;
          if (last == 4) fail("finally");
          if (last == 5) continue outer;
          log.append('.');
        }
        log.append(';');
      }
      log.append('|');
    }
    return "end" + i;
  }

  static int value = 0;

  static int next(int n) {
    value = n;
    return n * 10;
  }

  /** The value is evaluated before the finally block runs. */
  static int returned() {
    int x = 1;
    try {
      return next(x++) + x;
    } finally {
      x = 100;
      value += x;
    }
  }

  static int overridden() {
    try {
      return next(1);
    } finally {
      return next(2);
    }
  }

  static int swallowed() {
    try {
      fail("lost");
    } finally {
      return 3;
    }
  }

  static int nested(int n) {
    int result = 0;
    try {
      result += 1;
      try {
        result += 10;
        if (n == 1) return result;
        if (n == 2) fail("two");
        try {
          result += 100;
          if (n == 3) return result;
          if (n == 4) fail("four");
        } finally {
          result += 1000;
          log.append("in ");
        }
      } catch (IllegalStateException e) {
        result += 10000;
        log.append(e.getMessage()).append(' ');
      } finally {
        result += 100000;
        log.append("mid ");
      }
      return result;
    } finally {
      log.append("out ").append(result).append(' ');
    }
  }

  static String inSwitch(int n) {
    StringBuilder s = new StringBuilder();
    switch (n) {
      case 0:
        try {
          s.append("zero ");
          break;
        } finally {
          s.append("f0 ");
        }
      case 1:
        try {
          s.append("one ");
        } finally {
          s.append("f1 ");
        }
      case 2:
        try {
          s.append("two ");
          fail("x");
        } catch (IllegalStateException e) {
          s.append("caught ");
          break;
        } finally {
          s.append("f2 ");
        }
      default:
        s.append("default ");
    }
    return s.append("end").toString();
  }

  static int inDo() {
    int n = 0;
    do {
      try {
        n++;
        if (n < 3) continue;
        if (n == 5) break;
        n += 0;
      } finally {
        n += 0;
        log.append(n);
      }
    } while (n < 10);
    return n;
  }

  static String inForEach(int[] numbers) {
    String s = "";
    for (int number : numbers) {
      try {
        if (number < 0) continue;
        if (number == 0) throw new IllegalArgumentException("zero");
        if (number > 9) return s + "large";
        s += number;
      } catch (IllegalArgumentException e) {
        s += "(" + e.getMessage() + ")";
      } finally {
        s += ",";
      }
    }
    return s;
  }

  static boolean labelled(boolean leaves) {
    block:
    {
      try {
        if (leaves) break block;
        log.append("stays ");
      } finally {
        log.append("left ");
      }
      return false;
    }
    return true;
  }

  static long wide(boolean isLong) {
    try {
      if (isLong) return 1L << 40;
      fail("narrow");
    } catch (IllegalStateException e) {
      return e.getMessage().length();
    } finally {
      log.append("wide ");
    }
    return -1;
  }

  static void show(String what, Object value) {
    System.out.println(what + ": " + value + " [" + log + "]");
    log.setLength(0);
  }

  public static void main(String[] args) {
    for (int body = 0; body < 6; body++) {
      for (int handler = 0; handler < (body == 4 ? 6 : 1); handler++) {
        for (int last = 0; last < 6; last++) {
          String name = ways[body] + "/" + ways[handler] + "/" + ways[last];
          try {
            show(name, leave(body, handler, last));
          } catch (IllegalStateException e) {
            show(name, e.getMessage());
          }
        }
      }
    }
    System.out.println(returned() + " " + value);
    System.out.println(overridden() + " " + value);
    System.out.println(swallowed());
    for (int n = 0; n < 5; n++) show("nested " + n, "" + nested(n));
    for (int n = 0; n < 4; n++) System.out.println(inSwitch(n));
    show("do", "" + inDo());
    show("each", inForEach(new int[] {1, -1, 0, 5}));
    show("each", inForEach(new int[] {1, 12, 0, 5}));
    show("labelled", "" + labelled(true));
    show("labelled", "" + labelled(false));
    show("wide", "" + wide(true) + wide(false));
  }
}
