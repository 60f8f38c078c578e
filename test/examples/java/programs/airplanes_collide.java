// Moving aircraft: a red-black tree keeps where they were, a grid finds who is near, and vectors say when they collide.
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

public class airplanes_collide {
  record Vec2(int x, int y) implements Comparable<Vec2> {
    Vec2 plus(Vec2 o) { return new Vec2(x + o.x, y + o.y); }
    public int compareTo(Vec2 o) { int c = Integer.compare(x, o.x); return c != 0 ? c : Integer.compare(y, o.y); }
  }

  static final class Vec3 {
    final double x, y, z;
    Vec3(double x, double y, double z) { this.x = x; this.y = y; this.z = z; }
    Vec3 plus(Vec3 o) { return new Vec3(x + o.x, y + o.y, z + o.z); }
    Vec3 minus(Vec3 o) { return new Vec3(x - o.x, y - o.y, z - o.z); }
    Vec3 times(double k) { return new Vec3(x * k, y * k, z * k); }
    double dot(Vec3 o) { return x * o.x + y * o.y + z * o.z; }
    double squared() { return dot(this); }
    double magnitude() { return Math.sqrt(squared()); }
  }

  static class RedBlackTree<K extends Comparable<K>, V> {
    private enum Color { RED, BLACK }

    private static class Node<K, V> {
      final K key;
      V value;
      Node<K, V> left, right, parent;
      Color color = Color.RED;
      Node(K key, V value) { this.key = key; this.value = value; }
      Node<K, V> successor() {
        Node<K, V> x = this;
        if (x.right != null) return minimum(x.right);
        Node<K, V> y = x.parent;
        while (y != null && x == y.right) { x = y; y = y.parent; }
        return y;
      }
    }

    private Node<K, V> root;
    private int size;

    private static <K, V> Node<K, V> minimum(Node<K, V> n) { while (n.left != null) n = n.left; return n; }

    private Node<K, V> find(K key) {
      Node<K, V> at = root;
      while (at != null) {
        int c = key.compareTo(at.key);
        if (c == 0) return at;
        at = c < 0 ? at.left : at.right;
      }
      return null;
    }

    V get(K key) { Node<K, V> n = find(key); return n == null ? null : n.value; }
    int size() { return size; }

    V put(K key, V value) {
      Node<K, V> y = null, x = root;
      int c = 0;
      while (x != null) {
        y = x;
        c = key.compareTo(x.key);
        if (c == 0) { V old = x.value; x.value = value; return old; }
        x = c < 0 ? x.left : x.right;
      }
      Node<K, V> n = new Node<>(key, value);
      n.parent = y;
      if (y == null) root = n;
      else if (c < 0) y.left = n;
      else y.right = n;
      size++;
      x = n;
      while (x != root && x.parent.color == Color.RED) {
        boolean left = x.parent == x.parent.parent.left;
        Node<K, V> uncle = left ? x.parent.parent.right : x.parent.parent.left;
        if (uncle != null && uncle.color == Color.RED) {
          x.parent.color = uncle.color = Color.BLACK;
          x = x.parent.parent;
          x.color = Color.RED;
        } else {
          if (x == (left ? x.parent.right : x.parent.left)) { x = x.parent; rotate(x, left); }
          x.parent.color = Color.BLACK;
          x.parent.parent.color = Color.RED;
          rotate(x.parent.parent, !left);
        }
      }
      root.color = Color.BLACK;
      return null;
    }

    private void rotate(Node<K, V> x, boolean left) {
      Node<K, V> y = left ? x.right : x.left, inner = left ? y.left : y.right;
      if (left) x.right = inner; else x.left = inner;
      if (inner != null) inner.parent = x;
      y.parent = x.parent;
      if (x.parent == null) root = y;
      else if (x == x.parent.left) x.parent.left = y;
      else x.parent.right = y;
      if (left) y.left = x; else y.right = x;
      x.parent = y;
    }

    V remove(K key) {
      Node<K, V> z = find(key);
      if (z == null) return null;
      Node<K, V> y = z.left == null || z.right == null ? z : z.successor();
      Node<K, V> x = y.left != null ? y.left : y.right, xParent = y.parent;
      if (x != null) x.parent = xParent;
      if (xParent == null) root = x;
      else if (y == xParent.left) xParent.left = x;
      else xParent.right = x;
      boolean fix = y.color == Color.BLACK;
      if (y != z) {
        if (fix) fixRemoved(x, xParent);
        y.parent = z.parent; y.color = z.color; y.left = z.left; y.right = z.right;
        if (z.left != null) z.left.parent = y;
        if (z.right != null) z.right.parent = y;
        if (z.parent == null) root = y;
        else if (z.parent.left == z) z.parent.left = y;
        else z.parent.right = y;
      } else if (fix) fixRemoved(x, xParent);
      size--;
      return z.value;
    }

    private static boolean black(Node<?, ?> n) { return n == null || n.color == Color.BLACK; }

    private void fixRemoved(Node<K, V> x, Node<K, V> p) {
      while (x != root && black(x)) {
        boolean left = x == p.left;
        Node<K, V> w = left ? p.right : p.left;
        if (w.color == Color.RED) { w.color = Color.BLACK; p.color = Color.RED; rotate(p, left); w = left ? p.right : p.left; }
        if (black(w.left) && black(w.right)) { w.color = Color.RED; x = p; p = x.parent; }
        else {
          if (black(left ? w.right : w.left)) {
            (left ? w.left : w.right).color = Color.BLACK;
            w.color = Color.RED;
            rotate(w, !left);
            w = left ? p.right : p.left;
          }
          w.color = p.color;
          p.color = Color.BLACK;
          (left ? w.right : w.left).color = Color.BLACK;
          rotate(p, left);
          x = root;
          p = null;
        }
      }
      if (x != null) x.color = Color.BLACK;
    }

    void forEach(BiConsumer<? super K, ? super V> action) {
      if (root == null) return;
      for (Node<K, V> n = minimum(root); n != null; n = n.successor()) action.accept(n.key, n.value);
    }

    int blackHeight() { return blackHeight(root); }
    private int blackHeight(Node<K, V> n) {
      if (n == null) return 1;
      if (n.color == Color.RED && !(black(n.left) && black(n.right))) throw new IllegalStateException("red under red");
      int l = blackHeight(n.left), r = blackHeight(n.right);
      if (l != r) throw new IllegalStateException(l + " and " + r);
      return l + (n.color == Color.BLACK ? 1 : 0);
    }
  }

  record Callsign(int id) implements Comparable<Callsign> { public int compareTo(Callsign o) { return Integer.compare(id, o.id); } }
  record Aircraft(Callsign sign, Vec3 position) {}
  record Motion(Callsign sign, Vec3 from, Vec3 to) {
    private static final double RADIUS = 0.5;
    Vec3 delta() { return to.minus(from); }
    Vec3 collide(Motion o) {
      Vec3 v1 = delta(), v2 = o.delta();
      double a = v2.minus(v1).squared(), r2 = 4 * RADIUS * RADIUS;
      if (a != 0.0) {
        double b = 2.0 * from.minus(o.from).dot(v1.minus(v2));
        double c = from.minus(o.from).squared() - r2;
        double disc = b * b - 4 * a * c;
        if (disc < 0) return null;
        double t1 = (-b - Math.sqrt(disc)) / (2 * a), t2 = (-b + Math.sqrt(disc)) / (2 * a);
        if (t1 > 1 || t2 < 0) return null;
        double t = Math.max(0, t1);
        Vec3 mine = from.plus(v1.times(t)), theirs = o.from.plus(v2.times(t));
        return mine.plus(theirs).times(0.5);
      }
      return from.minus(o.from).magnitude() <= 2 * RADIUS ? from.plus(o.from).times(0.5) : null;
    }
  }
  record Collision(Callsign a, Callsign b, Vec3 where) {}

  static class Detector {
    private static final double CELL = 3.0;
    private final RedBlackTree<Callsign, Vec3> state = new RedBlackTree<>();
    int lost;

    List<Collision> handle(List<Aircraft> frame) {
      List<Motion> motions = new ArrayList<>();
      RedBlackTree<Callsign, Aircraft> seen = new RedBlackTree<>();
      for (Aircraft a : frame) {
        Vec3 old = state.put(a.sign(), a.position());
        seen.put(a.sign(), a);
        motions.add(new Motion(a.sign(), old == null ? a.position() : old, a.position()));
      }
      List<Callsign> gone = new ArrayList<>();
      state.forEach((sign, p) -> { if (seen.get(sign) == null) gone.add(sign); });
      for (Callsign c : gone) { state.remove(c); lost++; }
      Map<Vec2, List<Motion>> cells = new HashMap<>();
      for (Motion m : motions) spread(m, cells);
      RedBlackTree<Callsign, List<Collision>> found = new RedBlackTree<>();
      for (List<Motion> list : cells.values()) {
        for (int i = 0; i < list.size(); i++) for (int j = i + 1; j < list.size(); j++) {
          Motion a = list.get(i), b = list.get(j);
          if (a.sign().compareTo(b.sign()) > 0) { Motion t = a; a = b; b = t; }
          Vec3 where = a.collide(b);
          if (where == null) continue;
          List<Collision> of = found.get(a.sign());
          if (of == null) found.put(a.sign(), of = new ArrayList<>());
          final Callsign other = b.sign();
          boolean known = false;
          for (Collision c : of) known |= c.b().equals(other);
          if (!known) of.add(new Collision(a.sign(), other, where));
        }
      }
      List<Collision> all = new ArrayList<>();
      found.forEach((sign, cs) -> { cs.sort((p, q) -> p.b().compareTo(q.b())); all.addAll(cs); });
      return all;
    }

    private static void spread(Motion m, Map<Vec2, List<Motion>> cells) {
      int x0 = (int) Math.floor(Math.min(m.from().x, m.to().x) / CELL), x1 = (int) Math.floor(Math.max(m.from().x, m.to().x) / CELL);
      int y0 = (int) Math.floor(Math.min(m.from().y, m.to().y) / CELL), y1 = (int) Math.floor(Math.max(m.from().y, m.to().y) / CELL);
      Vec2 corner = new Vec2(x0 - 1, y0 - 1);
      for (int x = 0; x <= x1 - x0 + 2; x++) for (int y = 0; y <= y1 - y0 + 2; y++)
        cells.computeIfAbsent(corner.plus(new Vec2(x, y)), k -> new ArrayList<>()).add(m);
    }
  }

  public static void main(String[] args) {
    RedBlackTree<Integer, String> tree = new RedBlackTree<>();
    int seed = 42, removed = 0;
    for (int i = 0; i < 3000; i++) {
      seed = seed * 1664525 + 1013904223;
      int key = seed >>> 22;
      if (i % 3 == 2) { if (tree.remove(key) != null) removed++; } else tree.put(key, "v" + i);
      if (i % 100 == 0) tree.blackHeight();
    }
    int[] sum = {0, -1};
    tree.forEach((k, v) -> { if (k <= sum[1]) throw new AssertionError(k); sum[1] = k; sum[0] += k + v.length(); });
    System.out.println(tree.size() + " " + removed + " " + tree.blackHeight() + " " + sum[0]);
    Detector d = new Detector();
    int total = 0;
    for (int f = 0; f < 60; f++) {
      List<Aircraft> frame = new ArrayList<>();
      double t = f / 10.0;
      for (int i = 0; i < 40; i += 2) {
        if (f % 20 == 13 && i == 8) continue;
        frame.add(new Aircraft(new Callsign(i), new Vec3(t, (t - 3) * (t - 3) + i * 3, 10)));
        frame.add(new Aircraft(new Callsign(i + 1), new Vec3(t, 6 - (t - 3) * (t - 3) + i * 3, 10)));
      }
      List<Collision> cs = d.handle(frame);
      total += cs.size();
      if (f % 10 == 5 && !cs.isEmpty()) System.out.println(f + ": " + cs.size() + " " + cs.get(0).a() + cs.get(0).b() + " " + Math.round(cs.get(0).where().y * 1000));
    }
    System.out.println(total + " " + d.lost + " " + d.state.size());
  }
}
