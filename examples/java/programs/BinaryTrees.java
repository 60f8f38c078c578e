/** Many trees that live for a moment, and some that live long: what a garbage collector is made for. */
public class BinaryTrees {
  /** A node of a tree that is full: either both children are there or none. */
  static final class Node {
    final Node left;
    final Node right;

    Node(Node left, Node right) {
      this.left = left;
      this.right = right;
    }

    /** How many nodes there are. */
    int count() {
      return left == null ? 1 : 1 + left.count() + right.count();
    }
  }

  static Node full(int depth) {
    return depth == 0 ? new Node(null, null) : new Node(full(depth - 1), full(depth - 1));
  }

  /** A search tree without balance; it keeps its keys in order. */
  static final class SearchTree {
    private static final class Entry {
      final int key;
      int count = 1;
      Entry left;
      Entry right;

      Entry(int key) { this.key = key; }
    }

    private Entry root;
    private int size;

    void insert(int key) {
      if (root == null) {
        root = new Entry(key);
        size = 1;
        return;
      }
      Entry at = root;
      while (true) {
        if (key == at.key) {
          at.count++;
          return;
        }
        Entry next = key < at.key ? at.left : at.right;
        if (next != null) {
          at = next;
          continue;
        }
        Entry made = new Entry(key);
        if (key < at.key) at.left = made;
        else at.right = made;
        size++;
        return;
      }
    }

    boolean contains(int key) {
      Entry at = root;
      while (at != null && at.key != key) at = key < at.key ? at.left : at.right;
      return at != null;
    }

    /** Takes a key out, all its copies. */
    void remove(int key) {
      root = without(root, key);
    }

    private Entry without(Entry at, int key) {
      if (at == null) return null;
      if (key < at.key) at.left = without(at.left, key);
      else if (key > at.key) at.right = without(at.right, key);
      else {
        size--;
        if (at.left == null) return at.right;
        if (at.right == null) return at.left;
        Entry least = at.right;
        while (least.left != null) least = least.left;
        Entry moved = new Entry(least.key);
        moved.count = least.count;
        size++;
        moved.left = at.left;
        moved.right = without(at.right, least.key);
        return moved;
      }
      return at;
    }

    int height() { return height(root); }

    private static int height(Entry at) {
      return at == null ? 0 : 1 + Math.max(height(at.left), height(at.right));
    }

    long sum() { return sum(root); }

    private static long sum(Entry at) {
      return at == null ? 0 : (long) at.key * at.count + sum(at.left) + sum(at.right);
    }
  }

  /** Numbers that look random, the same ones everywhere. */
  static final class Random {
    private long seed;

    Random(long seed) { this.seed = seed; }

    int next(int bound) {
      seed = seed * 6364136223846793005L + 1442695040888963407L;
      return (int) ((seed >>> 33) % bound);
    }
  }

  private static void shortLived(int most) {
    Node longLived = full(most);
    for (int depth = 4; depth <= most; depth += 4) {
      int rounds = 1 << (most - depth + 4);
      int check = 0;
      for (int i = 0; i < rounds; i++) check += full(depth).count();
      System.out.println(rounds + " trees of depth " + depth + " have " + check + " nodes");
    }
    System.out.println("the tree of depth " + most + " has " + longLived.count() + " nodes");
  }

  private static void searching(int keys) {
    Random random = new Random(keys);
    SearchTree tree = new SearchTree();
    for (int i = 0; i < keys; i++) tree.insert(random.next(keys));
    System.out.println(tree.size + " keys, height " + tree.height() + ", sum " + tree.sum());
    for (int i = 0; i < keys; i += 3) tree.remove(i);
    int found = 0;
    for (int i = 0; i < keys; i++) if (tree.contains(i)) found++;
    System.out.println(tree.size + " keys, " + found + " found, height " + tree.height() + ", sum " + tree.sum());
  }

  public static void main(String[] args) {
    int depth = args.length > 0 ? Integer.parseInt(args[0]) : 12;
    System.out.println("the tree of depth " + (depth + 1) + " has " + full(depth + 1).count() + " nodes");
    shortLived(depth);
    searching(20000);
  }
}
