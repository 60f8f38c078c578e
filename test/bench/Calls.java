/**
 * The calls of calls.ts in Java: the same ring of objects, called through an interface or a class.
 *
 * Arguments: static, virtual or interface; the number of classes; iterations of a round; rounds. Prints the result for
 * 1,000 iterations, then the nanoseconds per call of each round, after two that warm up.
 */
public final class Calls {
  interface Step {
    long step(long index, long value);
  }

  abstract static class Node implements Step {
    Node next;

    public abstract long step(long index, long value);
  }

  static long mixed(long index, long value, long increment) {
    return (value ^ value >>> 32) * 6364136223846793005L + index + increment;
  }

  static final class Generator0 extends Node {
    public long step(long index, long value) { return mixed(index, value, 0); }
  }

  static final class Generator1 extends Node {
    public long step(long index, long value) { return mixed(index, value, 1); }
  }

  static final class Generator2 extends Node {
    public long step(long index, long value) { return mixed(index, value, 2); }
  }

  static final class Generator3 extends Node {
    public long step(long index, long value) { return mixed(index, value, 3); }
  }

  static final class Generator4 extends Node {
    public long step(long index, long value) { return mixed(index, value, 4); }
  }

  static final class Generator5 extends Node {
    public long step(long index, long value) { return mixed(index, value, 5); }
  }

  static final class Generator6 extends Node {
    public long step(long index, long value) { return mixed(index, value, 6); }
  }

  static final class Generator7 extends Node {
    public long step(long index, long value) { return mixed(index, value, 7); }
  }

  static long staticStep(Node node, long index, long value) {
    return mixed(index, value, 0);
  }

  static Node make(int which) {
    switch (which) {
      case 0: return new Generator0();
      case 1: return new Generator1();
      case 2: return new Generator2();
      case 3: return new Generator3();
      case 4: return new Generator4();
      case 5: return new Generator5();
      case 6: return new Generator6();
      default: return new Generator7();
    }
  }

  static Node ring(int classes) {
    Node first = make(0);
    Node last = first;
    for (int i = 1; i < 24; i++) {
      last.next = make(i % classes);
      last = last.next;
    }
    last.next = first;
    return first;
  }

  static long callStatic(Node node, long n, long value) {
    for (long i = 0; i < n; i++) {
      value = staticStep(node, i, value);
      node = node.next;
    }
    return value;
  }

  static long callVirtual(Node node, long n, long value) {
    for (long i = 0; i < n; i++) {
      value = node.step(i, value);
      node = node.next;
    }
    return value;
  }

  static long callInterface(Node node, long n, long value) {
    for (long i = 0; i < n; i++) {
      Step step = node;
      value = step.step(i, value);
      node = node.next;
    }
    return value;
  }

  static long call(String kind, Node node, long n) {
    switch (kind) {
      case "static": return callStatic(node, n, 1);
      case "virtual": return callVirtual(node, n, 1);
      default: return callInterface(node, n, 1);
    }
  }

  public static void main(String[] args) {
    Node ring = ring(Integer.parseInt(args[1]));
    long n = Long.parseLong(args[2]);
    int rounds = Integer.parseInt(args[3]);
    System.out.println(call(args[0], ring, 1000));
    for (int round = -2; round < rounds; round++) {
      long start = System.nanoTime();
      long result = call(args[0], ring, n);
      double time = (double) (System.nanoTime() - start) / n;
      if (result == 0) throw new AssertionError();
      if (round >= 0) System.out.println(time);
    }
  }
}
