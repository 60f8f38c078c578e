// Three ordered maps behind one interface: a treap, a skip list and a splay tree. The same random
// work is done with each; a fingerprint of all answers shows that they agree.

public class Dictionaries {
  static final int KEYS = 20000;

  static long exercise(OrderedMap map, int operations) {
    Random random = new Random(2013);
    long fingerprint = 17;
    for (int i = 0; i < operations; i++) {
      // Half of the work falls on a tenth of the keys.
      int key = (i & 1) == 0 ? random.below(KEYS) : random.below(KEYS / 10) * 10;
      int choice = random.below(10);
      if (choice < 5) fingerprint = fingerprint * 31 + map.get(key, -1);
      else if (choice < 7) map.put(key, i * 31L + key);
      else if (choice < 8) fingerprint = fingerprint * 31 + (map.remove(key) ? 1 : 0);
      else fingerprint = fingerprint * 31 + map.floor(key);
    }
    return fingerprint;
  }

  static long show(OrderedMap map) {
    long fingerprint = exercise(map, 1000000);
    Summary summary = new Summary();
    map.visit(summary);
    System.out.println(map.title() + ": " + map.size() + " entries, answers " + fingerprint);
    System.out.println("  " + summary);
    return fingerprint;
  }

  public static void main(String[] args) {
    long treap = show(new Treap());
    long splay = show(new SplayTree());
    long skip = show(new SkipList());
    System.out.println(treap == splay && splay == skip ? "all agree" : "they DISAGREE");
  }
}

interface OrderedMap {
  /** The value of a key; `missing` when there is none. */
  long get(int key, long missing);

  void put(int key, long value);

  boolean remove(int key);

  /** The greatest key that is at most `key`; -1 when there is none. */
  int floor(int key);

  int size();

  void visit(Visitor visitor);

  String title();
}

interface Visitor {
  void entry(int key, long value);
}

final class Random {
  private int state;

  Random(int seed) {
    state = seed;
  }

  /** Marsaglia's xorshift. */
  int next() {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state;
  }

  int below(int bound) {
    return (next() >>> 1) % bound;
  }
}

abstract class CountingMap implements OrderedMap {
  protected int size;

  public int size() {
    return size;
  }
}

class TreeNode {
  final int key;
  long value;
  TreeNode left;
  TreeNode right;

  TreeNode(int key, long value) {
    this.key = key;
    this.value = value;
  }
}

/** What search trees have in common. */
abstract class SearchTree extends CountingMap {
  protected TreeNode root;

  public int floor(int key) {
    int best = -1;
    TreeNode node = root;
    while (node != null) {
      if (node.key == key) return key;
      if (node.key < key) {
        best = node.key;
        node = node.right;
      } else {
        node = node.left;
      }
    }
    return best;
  }

  public void visit(Visitor visitor) {
    walk(root, visitor);
  }

  private static void walk(TreeNode node, Visitor visitor) {
    while (node != null) {
      walk(node.left, visitor);
      visitor.entry(node.key, node.value);
      node = node.right;
    }
  }

  protected static TreeNode rotateRight(TreeNode node) {
    TreeNode top = node.left;
    node.left = top.right;
    top.right = node;
    return top;
  }

  protected static TreeNode rotateLeft(TreeNode node) {
    TreeNode top = node.right;
    node.right = top.left;
    top.left = node;
    return top;
  }
}

final class TreapNode extends TreeNode {
  final int priority;

  TreapNode(int key, long value, int priority) {
    super(key, value);
    this.priority = priority;
  }
}

/** A search tree by key that is a heap by random priorities. */
final class Treap extends SearchTree {
  private final Random random = new Random(7);

  public long get(int key, long missing) {
    TreeNode node = root;
    while (node != null && node.key != key) node = key < node.key ? node.left : node.right;
    return node == null ? missing : node.value;
  }

  public void put(int key, long value) {
    root = insert(root, key, value);
  }

  private TreeNode insert(TreeNode node, int key, long value) {
    if (node == null) {
      size++;
      return new TreapNode(key, value, random.next());
    }
    if (key == node.key) {
      node.value = value;
    } else if (key < node.key) {
      node.left = insert(node.left, key, value);
      if (above(node.left, node)) node = rotateRight(node);
    } else {
      node.right = insert(node.right, key, value);
      if (above(node.right, node)) node = rotateLeft(node);
    }
    return node;
  }

  private static boolean above(TreeNode a, TreeNode b) {
    return ((TreapNode) a).priority > ((TreapNode) b).priority;
  }

  public boolean remove(int key) {
    int before = size;
    root = delete(root, key);
    return size < before;
  }

  private TreeNode delete(TreeNode node, int key) {
    if (node == null) return null;
    if (key < node.key) {
      node.left = delete(node.left, key);
    } else if (key > node.key) {
      node.right = delete(node.right, key);
    } else if (node.left == null || node.right == null) {
      size--;
      return node.left == null ? node.right : node.left;
    } else if (above(node.left, node.right)) {
      node = rotateRight(node);
      node.right = delete(node.right, key);
    } else {
      node = rotateLeft(node);
      node.left = delete(node.left, key);
    }
    return node;
  }

  public String title() {
    return "treap";
  }
}

/** A search tree that moves what was used to its root (top-down splaying). */
final class SplayTree extends SearchTree {
  private final TreeNode header = new TreeNode(0, 0);

  private void splay(int key) {
    if (root == null) return;
    TreeNode l = header;
    TreeNode r = header;
    header.left = header.right = null;
    TreeNode t = root;
    while (key != t.key) {
      if (key < t.key) {
        if (t.left == null) break;
        if (key < t.left.key) {
          t = rotateRight(t);
          if (t.left == null) break;
        }
        r.left = t;
        r = t;
        t = t.left;
      } else {
        if (t.right == null) break;
        if (key > t.right.key) {
          t = rotateLeft(t);
          if (t.right == null) break;
        }
        l.right = t;
        l = t;
        t = t.right;
      }
    }
    l.right = t.left;
    r.left = t.right;
    t.left = header.right;
    t.right = header.left;
    root = t;
  }

  public long get(int key, long missing) {
    splay(key);
    return root != null && root.key == key ? root.value : missing;
  }

  public void put(int key, long value) {
    splay(key);
    if (root != null && root.key == key) {
      root.value = value;
      return;
    }
    TreeNode node = new TreeNode(key, value);
    size++;
    if (root != null) {
      if (key < root.key) {
        node.left = root.left;
        node.right = root;
        root.left = null;
      } else {
        node.right = root.right;
        node.left = root;
        root.right = null;
      }
    }
    root = node;
  }

  public boolean remove(int key) {
    splay(key);
    if (root == null || root.key != key) return false;
    size--;
    TreeNode right = root.right;
    root = root.left;
    if (root == null) {
      root = right;
    } else {
      splay(key);
      root.right = right;
    }
    return true;
  }

  public String title() {
    return "splay tree";
  }
}

final class Tower {
  final int key;
  long value;
  Tower next;
  final Tower down;

  Tower(int key, long value, Tower next, Tower down) {
    this.key = key;
    this.value = value;
    this.next = next;
    this.down = down;
  }
}

/** Linked lists above each other; each holds about a quarter of the one below. */
final class SkipList extends CountingMap {
  private static final int LEVELS = 12;
  private final Random random = new Random(11);
  private Tower top;

  SkipList() {
    for (int level = 0; level < LEVELS; level++) top = new Tower(-1, 0, null, top);
  }

  /** The last tower of the lowest level whose key is at most `key`. */
  private Tower find(int key) {
    Tower tower = top;
    while (true) {
      while (tower.next != null && tower.next.key <= key) tower = tower.next;
      if (tower.down == null) return tower;
      tower = tower.down;
    }
  }

  public long get(int key, long missing) {
    Tower tower = find(key);
    return tower.key == key ? tower.value : missing;
  }

  public void put(int key, long value) {
    Tower found = find(key);
    if (found.key == key) {
      found.value = value;
      return;
    }
    size++;
    int height = 1;
    for (int bits = random.next(); height < LEVELS && (bits & 3) == 0; bits >>>= 2) height++;
    link(top, LEVELS, height, key, value);
  }

  private Tower link(Tower tower, int level, int height, int key, long value) {
    while (tower.next != null && tower.next.key < key) tower = tower.next;
    Tower below = level > 1 ? link(tower.down, level - 1, height, key, value) : null;
    if (level > height) return null;
    return tower.next = new Tower(key, value, tower.next, below);
  }

  public boolean remove(int key) {
    boolean found = false;
    for (Tower tower = top; tower != null; tower = tower.down) {
      while (tower.next != null && tower.next.key < key) tower = tower.next;
      if (tower.next != null && tower.next.key == key) {
        tower.next = tower.next.next;
        found = true;
      }
    }
    if (found) size--;
    return found;
  }

  public int floor(int key) {
    return find(key).key;
  }

  public void visit(Visitor visitor) {
    Tower tower = top;
    while (tower.down != null) tower = tower.down;
    for (tower = tower.next; tower != null; tower = tower.next) {
      visitor.entry(tower.key, tower.value);
    }
  }

  public String title() {
    return "skip list";
  }
}

final class Summary implements Visitor {
  private int last = -1;
  private boolean ordered = true;
  private long sum;
  private int widestGap;

  public void entry(int key, long value) {
    if (key <= last) ordered = false;
    if (key - last > widestGap) widestGap = key - last;
    last = key;
    sum = sum * 31 + (key ^ value);
  }

  public String toString() {
    return (ordered ? "ordered" : "NOT ORDERED") + ", widest gap " + widestGap + ", checksum " + sum;
  }
}
