class Entry {
  String key;
  int value;
  Entry left, right;
  int height = 1;
  Entry(String k, int v) {
    key = k;
    value = v;
  }
}
class AvlMap {
  Entry root;
  int size;
  private int rotations;
  static int h(Entry e) {
    return e == null ? 0 : e.height;
  }
  static void fix(Entry e) {
    e.height = 1 + Math.max(h(e.left), h(e.right));
  }
  Entry rotR(Entry y) {
    rotations++;
    Entry x = y.left;
    y.left = x.right;
    x.right = y;
    fix(y);
    fix(x);
    return x;
  }
  Entry rotL(Entry x) {
    rotations++;
    Entry y = x.right;
    x.right = y.left;
    y.left = x;
    fix(x);
    fix(y);
    return y;
  }
  Entry bal(Entry e) {
    fix(e);
    int b = h(e.left) - h(e.right);
    if (b > 1) {
      if (h(e.left.left) < h(e.left.right)) e.left = rotL(e.left);
      return rotR(e);
    }
    if (b < -1) {
      if (h(e.right.right) < h(e.right.left)) e.right = rotR(e.right);
      return rotL(e);
    }
    return e;
  }
  void put(String k, int v) {
    root = put(root, k, v);
  }
  private Entry put(Entry e, String k, int v) {
    if (e == null) {
      size++;
      return new Entry(k, v);
    }
    int c = k.compareTo(e.key);
    if (c == 0) {
      e.value = v;
      return e;
    }
    if (c < 0) e.left = put(e.left, k, v);
    else e.right = put(e.right, k, v);
    return bal(e);
  }
  Entry find(String k) {
    Entry e = root;
    while (e != null) {
      int c = k.compareTo(e.key);
      if (c == 0) break;
      e = c < 0 ? e.left : e.right;
    }
    return e;
  }
  int get(String k, int d) {
    Entry e = find(k);
    return e != null ? e.value : d;
  }
  private Entry min(Entry e) {
    return e.left == null ? e : min(e.left);
  }
  private Entry delMin(Entry e) {
    if (e.left == null) return e.right;
    e.left = delMin(e.left);
    return bal(e);
  }
  Entry del(Entry e, String k) {
    if (e == null) return null;
    int c = k.compareTo(e.key);
    if (c < 0) e.left = del(e.left, k);
    else if (c > 0) e.right = del(e.right, k);
    else {
      size--;
      if (e.left == null) return e.right;
      if (e.right == null) return e.left;
      Entry m = min(e.right);
      m.right = delMin(e.right);
      m.left = e.left;
      e = m;
    }
    return bal(e);
  }
  int walk(Entry e, Visitor v, int d) {
    if (e == null) return d;
    int a = walk(e.left, v, d + 1);
    v.visit(e, d);
    int b = walk(e.right, v, d + 1);
    return a > b ? a : b;
  }
}
interface Visitor {
  void visit(Entry e, int depth);
}
class Printer implements Visitor {
  String s = "";
  public void visit(Entry e, int d) {
    for (int i = 0; i < d; i++) s += '.';
    s += e.key + "=" + e.value + "\n";
  }
}
class Summer implements Visitor {
  long sum;
  int n;
  public void visit(Entry e, int d) {
    sum += (long) e.value * d;
    n++;
  }
}
public class Tree {
  public static void main(String[] args) {
    AvlMap m = new AvlMap();
    String text = "the quick brown fox jumps over the lazy dog and the cat sat on the mat while a quick red fox ran";
    int start = 0;
    for (int i = 0; i <= text.length(); i++) if (i == text.length() || text.charAt(i) == ' ') {
      String w = text.substring(start, i);
      start = i + 1;
      m.put(w, m.get(w, 0) + 1);
    }
    Printer p = new Printer();
    System.out.println(m.walk(m.root, p, 0));
    System.out.print(p.s);
    System.out.println(m.size + " " + m.root.height);
    for (int i = 0; i < 20000; i++) m.put("k" + i * 7919 % 20011, i);
    Summer s = new Summer();
    System.out.println(m.walk(m.root, s, 0) + " " + s.sum + " " + s.n);
    for (int i = 0; i < 20011; i += 3) m.root = m.del(m.root, "k" + i);
    s = new Summer();
    System.out.println(m.walk(m.root, s, 0) + " " + s.sum + " " + s.n + " " + m.size + " " + m.get("k1", -1) + " " + m.get("k0", -1));
    System.out.println(m.find("zzz").value);
  }
}
