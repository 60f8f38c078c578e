/** Exceptions through twenty frames of every kind: methods, constructors, interfaces, initialisers, handlers on the way. */
class Tracked extends Exception {
  private static int made;
  final int number = ++made;
  int passed;

  Tracked(String message, Throwable cause) {
    super(message, cause);
  }

  Tracked(String message) {
    super(message);
  }

  static int made() {
    return made;
  }
}

class Unchecked extends RuntimeException {
  Unchecked(String message) {
    super(message);
  }

  Unchecked(Throwable cause) {
    super(cause);
  }
}

interface Step {
  int run(int depth) throws Tracked;
}

abstract class Base implements Step {
  protected final Step next;

  Base(Step next) {
    this.next = next;
  }
}

class Direct extends Base {
  Direct(Step next) {
    super(next);
  }

  public int run(int depth) throws Tracked {
    return next.run(depth - 1) + 1;
  }
}

class Finally extends Base {
  static int ran;

  Finally(Step next) {
    super(next);
  }

  public int run(int depth) throws Tracked {
    try {
      return next.run(depth - 1) + 2;
    } finally {
      ran += depth;
    }
  }
}

class Counting extends Base {
  Counting(Step next) {
    super(next);
  }

  public int run(int depth) throws Tracked {
    try {
      return next.run(depth - 1) + 3;
    } catch (Tracked e) {
      e.passed++;
      throw e;
    }
  }
}

class Wrapping extends Base {
  Wrapping(Step next) {
    super(next);
  }

  public int run(int depth) throws Tracked {
    try {
      return next.run(depth - 1) + 4;
    } catch (RuntimeException e) {
      throw new Tracked("wrapped at " + depth, e);
    }
  }
}

class InConstructor extends Base {
  static class Made {
    final int value;

    Made(Step step, int depth) throws Tracked {
      value = step.run(depth);
    }
  }

  InConstructor(Step next) {
    super(next);
  }

  public int run(int depth) throws Tracked {
    return new Made(next, depth - 1).value;
  }
}

class Closing extends Base {
  static String closed = "";

  static class Resource implements AutoCloseable {
    private final int depth;

    Resource(int depth) {
      this.depth = depth;
    }

    public void close() throws Tracked {
      closed += depth + " ";
      if (depth % 2 == 0) throw new Tracked("close " + depth);
    }
  }

  Closing(Step next) {
    super(next);
  }

  public int run(int depth) throws Tracked {
    try (Resource first = new Resource(depth); Resource second = new Resource(depth + 100)) {
      return next.run(depth - 1);
    }
  }
}

class Bottom implements Step {
  private final int what;

  Bottom(int what) {
    this.what = what;
  }

  public int run(int depth) throws Tracked {
    int[] array = {1, 2, 3};
    Object text = "text";
    String nothing = null;
    switch (what) {
      case 0: throw new Tracked("at the bottom");
      case 1: throw new Unchecked("unchecked");
      case 2: return array[depth + 3];
      case 3: return 1 / depth;
      case 4: return ((int[]) text).length;
      case 5: return nothing.length();
      case 6: return new int[depth - 7].length;
      case 7: return Integer.parseInt("twelve");
      case 8: throw new StackOverflowError("not really");
      case 9: return "abc".charAt(depth - 1);
      case 10: throw new Unchecked(new Tracked("inner"));
      default: return depth;
    }
  }
}

class Main {
  static Step chain(int bottom, int kinds) {
    Step step = new Bottom(bottom);
    for (int i = 0; i < 20; i++) {
      switch ((i * 7 + kinds) % 6) {
        case 0: step = new Direct(step); break;
        case 1: step = new Finally(step); break;
        case 2: step = new Counting(step); break;
        case 3: step = kinds == 0 ? new Wrapping(step) : new Direct(step); break;
        case 4: step = new InConstructor(step); break;
        default: step = kinds == 2 ? new Closing(step) : new Direct(step);
      }
    }
    return step;
  }

  static String chainOf(Throwable thrown) {
    String text = "";
    for (Throwable at = thrown; at != null; at = at.getCause()) text += (text.isEmpty() ? "" : " <- ") + at;
    return text;
  }

  static void attempt(int bottom, int kinds) {
    Finally.ran = 0;
    Closing.closed = "";
    try {
      System.out.println("result " + chain(bottom, kinds).run(20));
    } catch (Tracked e) {
      System.out.println(chainOf(e) + "; number " + e.number + ", passed " + e.passed);
      for (Throwable suppressed : e.getSuppressed()) System.out.println("  suppressed " + suppressed);
    } catch (RuntimeException | Error e) {
      System.out.println(chainOf(e));
      System.out.println("  " + e.getSuppressed().length + " suppressed");
    } finally {
      System.out.println("  finally " + Finally.ran + ", closed " + Closing.closed);
    }
  }

  static int recursive(int depth, Tracked given) throws Tracked {
    if (depth == 0) throw given;
    int result = -1;
    try {
      result = recursive(depth - 1, given);
    } finally {
      given.passed += result;
    }
    return result;
  }

  static int swallowing(int depth) {
    while (true) {
      try {
        if (depth == 0) throw new Unchecked("swallowed");
        return swallowing(depth - 1);
      } finally {
        if (depth == 10) break;
      }
    }
    return depth;
  }

  public static void main(String[] args) {
    for (int kinds = 0; kinds < 3; kinds++) {
      System.out.println("--- " + kinds);
      for (int bottom = 0; bottom < 12; bottom++) attempt(bottom, kinds);
    }
    Tracked one = new Tracked("the same");
    for (int round = 0; round < 3; round++) {
      try {
        recursive(20, one);
      } catch (Tracked e) {
        System.out.println((e == one) + " " + e.passed);
      }
    }
    System.out.println(swallowing(20) + " " + Tracked.made());
    int caught = 0;
    for (int i = 0; i < 100_000; i++) {
      try {
        recursive(i % 20, one);
      } catch (Tracked e) {
        if (e == one) caught++;
      }
    }
    System.out.println(caught + " " + one.passed);
    throw new Unchecked(one);
  }
}
