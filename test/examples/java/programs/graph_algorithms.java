// Graphs behind an interface: breadth and depth first, Dijkstra with a heap of its own, Kruskal, Tarjan, topological order, flows.
import java.util.*;
import java.util.function.*;

public class graph_algorithms {
  interface Graph<N> {
    Iterable<N> nodes();
    Iterable<? extends Edge<N>> from(N n);
    default int degree(N n) { int d = 0; for (Edge<N> ignored : from(n)) d++; return d; }
    default Graph<N> filtered(Predicate<? super Edge<N>> p) {
      Graph<N> self = this;
      return new Graph<N>() {
        public Iterable<N> nodes() { return self.nodes(); }
        public Iterable<Edge<N>> from(N n) { List<Edge<N>> es = new ArrayList<>(); for (Edge<N> e : self.from(n)) if (p.test(e)) es.add(e); return es; }
      };
    }
  }
  record Edge<N>(N from, N to, int weight) implements Comparable<Edge<?>> {
    public int compareTo(Edge<?> o) { return Integer.compare(weight, o.weight); }
    Edge<N> back() { return new Edge<>(to, from, weight); }
    @Override public String toString() { return from + ">" + to + ":" + weight; }
  }
  static class Adjacency<N> implements Graph<N> {
    private final Map<N, List<Edge<N>>> map = new LinkedHashMap<>();
    Adjacency<N> node(N n) { map.computeIfAbsent(n, k -> new ArrayList<>()); return this; }
    Adjacency<N> edge(N a, N b, int w) { node(a).node(b).map.get(a).add(new Edge<>(a, b, w)); return this; }
    Adjacency<N> both(N a, N b, int w) { return edge(a, b, w).edge(b, a, w); }
    public Set<N> nodes() { return map.keySet(); }
    public List<Edge<N>> from(N n) { return map.getOrDefault(n, List.of()); }
  }
  static class Grid implements Graph<Grid.Cell> {
    record Cell(int x, int y) { int distance(Cell o) { return Math.abs(x - o.x) + Math.abs(y - o.y); } }
    private final String[] rows;
    Grid(String... rows) { this.rows = rows; }
    private boolean open(int x, int y) { return y >= 0 && y < rows.length && x >= 0 && x < rows[y].length() && rows[y].charAt(x) != '#'; }
    public Iterable<Cell> nodes() {
      return () -> new Iterator<>() {
        int x = -1, y;
        { advance(); }
        private void advance() { do { if (++x >= rows[y].length()) { x = 0; y++; } } while (y < rows.length && !open(x, y)); }
        public boolean hasNext() { return y < rows.length; }
        public Cell next() { Cell c = new Cell(x, y); advance(); return c; }
      };
    }
    public Iterable<Edge<Cell>> from(Cell c) {
      List<Edge<Cell>> es = new ArrayList<>(4);
      int[][] steps = {{1, 0}, {0, 1}, {-1, 0}, {0, -1}};
      for (int[] s : steps) if (open(c.x + s[0], c.y + s[1])) es.add(new Edge<>(c, new Cell(c.x + s[0], c.y + s[1]), rows[c.y + s[1]].charAt(c.x + s[0]) == '~' ? 5 : 1));
      return es;
    }
  }
  static class Heap<K, P extends Comparable<? super P>> {
    private final List<K> keys = new ArrayList<>();
    private final Map<K, Integer> places = new HashMap<>();
    private final Map<K, P> priorities = new HashMap<>();
    boolean isEmpty() { return keys.isEmpty(); }
    void put(K k, P p) {
      P old = priorities.put(k, p);
      if (old == null) { keys.add(k); places.put(k, keys.size() - 1); up(keys.size() - 1); }
      else if (p.compareTo(old) < 0) up(places.get(k));
      else down(places.get(k));
    }
    P priority(K k) { return priorities.get(k); }
    K pop() {
      K top = keys.get(0), last = keys.remove(keys.size() - 1);
      places.remove(top);
      priorities.remove(top);
      if (!keys.isEmpty()) { keys.set(0, last); places.put(last, 0); down(0); }
      return top;
    }
    private int compare(int i, int j) { return priority(keys.get(i)).compareTo(priority(keys.get(j))); }
    private void swap(int i, int j) { K a = keys.get(i), b = keys.get(j); keys.set(i, b); keys.set(j, a); places.put(a, j); places.put(b, i); }
    private void up(int i) { for (int p; i > 0 && compare(i, p = (i - 1) / 2) < 0; i = p) swap(i, p); }
    private void down(int i) { for (int c; (c = 2 * i + 1) < keys.size(); i = c) { if (c + 1 < keys.size() && compare(c + 1, c) < 0) c++; if (compare(i, c) <= 0) return; swap(i, c); } }
  }
  static <N> Map<N, Integer> shortest(Graph<N> g, N start, ToIntFunction<? super N> guess, Predicate<? super N> goal) {
    Map<N, Integer> done = new LinkedHashMap<>(), cost = new HashMap<>();
    Heap<N, Integer> heap = new Heap<>();
    heap.put(start, guess.applyAsInt(start));
    cost.put(start, 0);
    while (!heap.isEmpty()) {
      N n = heap.pop();
      done.put(n, cost.get(n));
      if (goal.test(n)) break;
      for (Edge<N> e : g.from(n)) {
        int c = cost.get(n) + e.weight();
        if (!done.containsKey(e.to()) && c < cost.getOrDefault(e.to(), Integer.MAX_VALUE)) { cost.put(e.to(), c); heap.put(e.to(), c + guess.applyAsInt(e.to())); }
      }
    }
    return done;
  }
  static <N> List<N> topological(Graph<N> g) {
    enum Mark { ACTIVE, DONE }
    Map<N, Mark> marks = new HashMap<>();
    LinkedList<N> out = new LinkedList<>();
    new Object() {
      void visit(N n, Deque<N> path) {
        Mark m = marks.putIfAbsent(n, Mark.ACTIVE);
        if (m == Mark.DONE) return;
        path.addLast(n);
        if (m == Mark.ACTIVE) throw new IllegalStateException("cycle " + path);
        for (Edge<N> e : g.from(n)) visit(e.to(), path);
        path.removeLast();
        marks.put(n, Mark.DONE);
        out.addFirst(n);
      }
      void all() { for (N n : g.nodes()) visit(n, new ArrayDeque<>()); }
    }.all();
    return out;
  }
  static class Components<N> {
    private final Graph<N> g;
    private final Map<N, int[]> info = new HashMap<>();
    private final Stack<N> stack = new Stack<>();
    final List<Set<N>> found = new ArrayList<>();
    private int counter;
    Components(Graph<N> g) { this.g = g; for (N n : g.nodes()) if (!info.containsKey(n)) visit(n); }
    private int[] visit(N n) {
      int[] me = {counter, counter++, 1};
      info.put(n, me);
      stack.push(n);
      for (Edge<N> e : g.from(n)) {
        int[] other = info.get(e.to());
        if (other == null) me[1] = Math.min(me[1], visit(e.to())[1]);
        else if (other[2] == 1) me[1] = Math.min(me[1], other[0]);
      }
      if (me[0] == me[1]) {
        Set<N> set = new LinkedHashSet<>();
        N m;
        do { m = stack.pop(); info.get(m)[2] = 0; set.add(m); } while (!m.equals(n));
        found.add(set);
      }
      return me;
    }
  }
  static <N extends Comparable<N>> List<Edge<N>> spanning(Graph<N> g) {
    class Sets { final Map<N, N> up = new HashMap<>(); N find(N n) { N p = up.getOrDefault(n, n); if (p.equals(n)) return n; N r = find(p); up.put(n, r); return r; } boolean join(N a, N b) { N x = find(a), y = find(b); if (x.equals(y)) return false; up.put(x, y); return true; } }
    PriorityQueue<Edge<N>> queue = new PriorityQueue<>(Comparator.<Edge<N>>naturalOrder().thenComparing(Edge::from).thenComparing(Edge::to));
    for (N n : g.nodes()) for (Edge<N> e : g.from(n)) queue.add(e);
    Sets sets = new Sets();
    List<Edge<N>> tree = new ArrayList<>();
    while (!queue.isEmpty()) { Edge<N> e = queue.poll(); if (sets.join(e.from(), e.to())) tree.add(e); }
    return tree;
  }
  static int flow(int[][] capacity, int s, int t) {
    int n = capacity.length, total = 0;
    int[][] left = new int[n][];
    for (int i = 0; i < n; i++) left[i] = capacity[i].clone();
    search:
    for (;;) {
      int[] parent = new int[n];
      Arrays.fill(parent, -1);
      parent[s] = s;
      Queue<Integer> q = new ArrayDeque<>(List.of(s));
      while (!q.isEmpty()) {
        int u = q.remove();
        for (int v = 0; v < n; v++) {
          if (parent[v] >= 0 || left[u][v] <= 0) continue;
          parent[v] = u;
          if (v != t) { q.add(v); continue; }
          int f = Integer.MAX_VALUE;
          for (int x = t; x != s; x = parent[x]) f = Math.min(f, left[parent[x]][x]);
          for (int x = t; x != s; x = parent[x]) { left[parent[x]][x] -= f; left[x][parent[x]] += f; }
          total += f;
          continue search;
        }
      }
      return total;
    }
  }
  public static void main(String[] args) {
    Adjacency<String> roads = new Adjacency<String>().both("A", "B", 7).both("A", "D", 5).both("B", "C", 8).both("B", "D", 9).both("B", "E", 7).both("C", "E", 5).both("D", "E", 15).both("D", "F", 6).both("E", "F", 8).both("E", "G", 9).both("F", "G", 11).node("Z");
    System.out.println(shortest(roads, "A", n -> 0, n -> false) + " " + shortest(roads, "A", n -> 0, "E"::equals).get("E") + " " + roads.degree("E"));
    List<Edge<String>> tree = spanning(roads);
    int sum = 0; for (Edge<String> e : tree) sum += e.weight(); System.out.println(tree + " " + sum + " " + tree.get(0).back());
    System.out.println(shortest(roads.filtered(e -> e.weight() < 9), "A", n -> 0, n -> false));
    Grid grid = new Grid("..#....", ".##.##.", "....~..", ".####.#", ".......");
    Grid.Cell end = new Grid.Cell(6, 4); int cells = 0; for (Grid.Cell ignored : grid.nodes()) cells++;
    Map<Grid.Cell, Integer> plain = shortest(grid, new Grid.Cell(0, 0), c -> 0, end::equals), guided = shortest(grid, new Grid.Cell(0, 0), end::distance, end::equals);
    System.out.println(cells + " " + plain.get(end) + " " + guided.get(end) + " " + (guided.size() <= plain.size()));
    Adjacency<Integer> tasks = new Adjacency<Integer>().edge(5, 2, 1).edge(5, 0, 1).edge(4, 0, 1).edge(4, 1, 1).edge(2, 3, 1).edge(3, 1, 1);
    System.out.println(topological(tasks)); try { topological(tasks.edge(1, 2, 1)); } catch (IllegalStateException e) { System.out.println(e.getMessage()); }
    System.out.println(new Components<>(tasks).found + " " + new Components<>(new Adjacency<Character>().edge('a', 'b', 0).edge('b', 'a', 0).edge('b', 'c', 0).edge('c', 'c', 0)).found);
    System.out.println(flow(new int[][] {{0, 16, 13, 0, 0, 0}, {0, 0, 10, 12, 0, 0}, {0, 4, 0, 0, 14, 0}, {0, 0, 9, 0, 0, 20}, {0, 0, 0, 7, 0, 4}, {0, 0, 0, 0, 0, 0}}, 0, 5));
    Heap<String, Double> heap = new Heap<>(); for (String s : List.of("pear", "fig", "banana", "kiwi", "date")) heap.put(s, s.length() + s.charAt(0) / 1000.0); heap.put("banana", 0.5); heap.put("fig", 9.0); StringBuilder b = new StringBuilder(); while (!heap.isEmpty()) b.append(heap.pop()).append(' '); System.out.println(b);
  }
}
