/** Trees are made, counted and dropped: allocation and collection. */
public class BinaryTrees {
  static final class Node {
    final Node left, right;
    Node(Node left, Node right) { this.left = left; this.right = right; }
    int count() { return left == null ? 1 : 1 + left.count() + right.count(); }
  }
  static Node tree(int depth) { return depth == 0 ? new Node(null, null) : new Node(tree(depth - 1), tree(depth - 1)); }
  static long run() {
    int max = 14;
    Node kept = tree(max);
    long sum = 0;
    for (int depth = 4; depth <= max; depth += 2) {
      int n = 1 << (max - depth + 4);
      for (int i = 0; i < n; i++) sum += tree(depth).count();
    }
    return sum + kept.count();
  }

  public static void main(String[] args) {
    double[] times = new double[args.length > 0 ? Integer.parseInt(args[0]) : 15];
    long result = 0;
    for (int i = 0; i < times.length; i++) {
      long start = System.nanoTime();
      result = run();
      times[i] = (System.nanoTime() - start) / 1e6;
    }
    System.out.println(result);
    for (double time : times) System.out.println(time);
  }
}
