/**
 * Allocation of small objects, the same program for vmkit's Java-like language, for OpenJDK, and in C++ (Alloc.cpp): see
 * managed.ts.
 *
 * Arguments: young, lists or local; objects of each sample, in thousands; samples. Prints a sum that shows that the work
 * was done, then the nanoseconds for each object of each sample, after three that warm up.
 */
class Alloc {
  static Point[] ring = new Point[1024];

  /** Each object is reachable until the 1,024th after it is made. */
  static long young(int count) {
    long sum = 0;
    for (int i = 0; i < count; i++) {
      Point old = ring[i & 1023];
      if (old != null) sum += old.x;
      ring[i & 1023] = new Point(i, i + 1);
    }
    return sum;
  }

  /** Lists of 100 nodes, each dropped when its sum is known. */
  static long lists(int count) {
    long sum = 0;
    for (int i = 0; i < count / 100; i++) {
      Node first = null;
      for (int k = 0; k < 100; k++) first = new Node(k, first);
      for (Node at = first; at != null; at = at.next) sum += at.value;
    }
    return sum;
  }

  /** Objects that nothing else can see. */
  static long local(int count) {
    Point sum = new Point(0, 0);
    for (int i = 0; i < count; i++) sum = sum.plus(new Point(i, 1));
    return sum.x + sum.y;
  }

  static long run(char kind, int count) {
    if (kind == 'y') return young(count);
    return kind == 'l' ? lists(count) : local(count);
  }

  static int number(String text) {
    int value = 0;
    for (int i = 0; i < text.length(); i++) value = value * 10 + text.charAt(i) - '0';
    return value;
  }

  public static void main(String[] args) {
    char kind = args[0].equals("local") ? 'n' : args[0].charAt(0);
    int count = number(args[1]) * 1000;
    int samples = number(args[2]);
    long sum = run(kind, count);
    sum = run(kind, count);
    System.out.println(sum);
    for (int sample = -2; sample < samples; sample++) {
      long start = System.nanoTime();
      long again = run(kind, count);
      double time = (double) (System.nanoTime() - start) / count;
      if (again != sum) System.out.println("wrong: " + again);
      if (sample >= 0) System.out.println(time);
    }
  }
}

class Point {
  long x, y;

  Point(long x, long y) {
    this.x = x;
    this.y = y;
  }

  Point plus(Point other) {
    return new Point(x + other.x, y + other.y);
  }
}

class Node {
  int value;
  Node next;

  Node(int value, Node next) {
    this.value = value;
    this.next = next;
  }
}
