/**
 * Binary trees, many that die young and one that lives long, the same program for vmkit's Java-like language, for OpenJDK,
 * and in C++ (Trees.cpp): see managed.ts.
 *
 * Arguments: the depth of the largest tree; samples. Prints a sum of node counts, then the milliseconds of each sample,
 * after one that warms up.
 */
class Trees {
  static Tree bottomUp(int depth) {
    if (depth == 0) return new Tree(null, null);
    return new Tree(bottomUp(depth - 1), bottomUp(depth - 1));
  }

  static int count(Tree tree) {
    if (tree.left == null) return 1;
    return 1 + count(tree.left) + count(tree.right);
  }

  static long run(int deepest) {
    long sum = count(bottomUp(deepest + 1));
    Tree longLived = bottomUp(deepest);
    for (int depth = 4; depth <= deepest; depth += 4) {
      int trees = 1 << (deepest - depth + 4);
      for (int i = 0; i < trees; i++) sum += count(bottomUp(depth));
    }
    return sum + count(longLived);
  }

  static int number(String text) {
    int value = 0;
    for (int i = 0; i < text.length(); i++) value = value * 10 + text.charAt(i) - '0';
    return value;
  }

  public static void main(String[] args) {
    int depth = number(args[0]);
    int samples = number(args[1]);
    long sum = run(depth);
    System.out.println(sum);
    for (int sample = 0; sample < samples; sample++) {
      long start = System.nanoTime();
      long again = run(depth);
      double time = (System.nanoTime() - start) / 1e6;
      if (again != sum) System.out.println("wrong: " + again);
      System.out.println(time);
    }
  }
}

class Tree {
  Tree left, right;

  Tree(Tree left, Tree right) {
    this.left = left;
    this.right = right;
  }
}
