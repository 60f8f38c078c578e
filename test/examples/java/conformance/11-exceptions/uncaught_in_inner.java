public class uncaught_in_inner {
  class Worker implements Runnable {
    final int n;
    Worker(int n) { this.n = n; }
    public void run() {
      Runnable r = () -> {
        Object o = new Object() {
          @Override public String toString() {
            if (n == 0)
              throw new ArithmeticException("deep");
            new Worker(n - 1).run();
            return "x";
          }
        };
        System.out.println("n=" + n);
        String s = "" + o;
      };
      r.run();
    }
  }
  static <T extends Comparable<T>> T pick(T a, T b) { return a.compareTo(b) > 0 ? a : b; }
  record Item(int v) implements Comparable<Item> { public int compareTo(Item o) { if (v == 3) new uncaught_in_inner().new Worker(1).run(); return v - o.v; } }
  static final int X = compute();
  static int compute() { System.out.println("init"); return 3; }
  public static void main(String[] args) {
    try {
      pick(new Item(1), new Item(2));
      pick(new Item(X), new Item(2));
    } finally {
      System.out.println("bye");
    }
  }
}
