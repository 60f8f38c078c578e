// Finds the loops of control flow graphs by a union-find over a depth-first numbering, reducible ones and others.
import java.util.*;

public class loop_finder {
  static final class Block {
    final int name;
    final List<Block> in = new ArrayList<>(2), out = new ArrayList<>(2);
    Block(int name) { this.name = name; }
    @Override public int hashCode() { return name; }
    @Override public boolean equals(Object o) { return this == o; }
    @Override public String toString() { return "BB" + name; }
  }

  static final class Graph implements Iterable<Block> {
    private final Map<Integer, Block> blocks = new LinkedHashMap<>();
    private Block start;

    Block node(int name) {
      Block b = blocks.computeIfAbsent(name, Block::new);
      if (start == null) start = b;
      return b;
    }

    Graph edge(int from, int to) {
      Block a = node(from), b = node(to);
      a.out.add(b);
      b.in.add(a);
      return this;
    }

    int size() { return blocks.size(); }
    public Iterator<Block> iterator() { return blocks.values().iterator(); }

    int path(int from, int length) {
      for (int i = 0; i < length; i++) edge(from + i, from + i + 1);
      return from + length;
    }

    int diamond(int from) {
      edge(from, from + 1).edge(from, from + 2).edge(from + 1, from + 3).edge(from + 2, from + 3);
      return from + 3;
    }

    int baseLoop(int from) {
      int header = path(from, 1), diamond1 = diamond(header), d11 = path(diamond1, 1), d2 = diamond(d11), footer = path(d2, 1);
      edge(d2, d11);
      edge(diamond1, header);
      edge(footer, from);
      return path(footer, 1);
    }
  }

  static class Loop {
    private static int counter;
    final int id = counter++;
    final Set<Block> blocks = new LinkedHashSet<>();
    final Set<Loop> children = new LinkedHashSet<>();
    Block header;
    Loop parent;
    boolean root, reducible = true;
    private int nesting, depth;

    void setParent(Loop p) { parent = p; p.children.add(this); }
    int nesting() { return nesting; }
    void setNesting(int n) { nesting = n; if (n == 0) root = true; }

    @Override public String toString() {
      return "loop-" + id + (header == null ? "" : "@" + header) + " nest=" + nesting + " depth=" + depth + (reducible ? "" : " (irreducible)") + blocks;
    }
  }

  static class Structure implements Iterable<Loop> {
    private final List<Loop> loops = new ArrayList<>();
    final Loop root = create(null, true);

    Loop create(Block header, boolean reducible) {
      Loop l = new Loop();
      l.header = header;
      l.reducible = reducible;
      if (header != null) l.blocks.add(header);
      loops.add(l);
      return l;
    }

    void nest() {
      for (Loop l : loops) if (l != root && l.parent == null) l.setParent(root);
      nest(root, 0);
    }

    private int nest(Loop l, int depth) {
      l.depth = depth;
      int n = 0;
      for (Loop c : l.children) n = Math.max(n, 1 + nest(c, depth + 1));
      l.setNesting(n);
      return n;
    }

    int size() { return loops.size(); }
    @Override public Iterator<Loop> iterator() { return loops.iterator(); }
  }

  static class Finder {
    private static final int UNVISITED = -1, MAX_NON_BACK = 32 * 1024;
    private enum Type { TOP, NON_HEADER, REDUCIBLE, SELF, IRREDUCIBLE, DEAD }

    private static class Node {
      Node parent = this;
      Block block;
      Loop loop;
      int dfs;

      void init(Block b, int n) { block = b; dfs = n; }

      Node find() {
        List<Node> path = new ArrayList<>();
        Node n = this;
        while (n != n.parent) {
          if (n.parent != n.parent.parent) path.add(n);
          n = n.parent;
        }
        for (Node each : path) each.parent = n.parent;
        return n;
      }

      void union(Node other) { parent = other; }
    }

    private final Graph graph;
    private final Structure result;
    private final Map<Block, Integer> number = new HashMap<>();
    private Set<Integer>[] nonBack;
    private List<Integer>[] back;
    private int[] header, last;
    private Type[] type;
    private Node[] nodes;

    Finder(Graph g, Structure s) { graph = g; result = s; }

    private boolean isAncestor(int w, int v) { return w <= v && v <= last[w]; }

    private int depthFirst(Block b, int current) {
      nodes[current].init(b, current);
      number.put(b, current);
      int id = current;
      for (Block t : b.out) if (number.get(t) == UNVISITED) id = depthFirst(t, id + 1);
      last[current] = id;
      return id;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void allocate(int size) {
      nonBack = new Set[size];
      back = (List<Integer>[]) new List[size];
      header = new int[size];
      last = new int[size];
      type = new Type[size];
      nodes = new Node[size];
      for (int i = 0; i < size; i++) {
        nonBack[i] = new TreeLike();
        back[i] = new ArrayList<>();
        nodes[i] = new Node();
        type[i] = Type.NON_HEADER;
      }
      for (Block b : graph) number.put(b, UNVISITED);
    }

    private static class TreeLike extends LinkedHashSet<Integer> {
      int biggest = -1;
      @Override public boolean add(Integer n) { biggest = Math.max(biggest, n); return super.add(n); }
    }

    void find() {
      if (graph.start == null) return;
      int size = graph.size();
      allocate(size);
      depthFirst(graph.start, 0);
      for (int w = 0; w < size; w++) {
        Block b = nodes[w].block;
        if (b == null) { type[w] = Type.DEAD; continue; }
        for (Block p : b.in) {
          int v = number.get(p);
          if (v == UNVISITED) continue;
          if (isAncestor(w, v)) back[w].add(v);
          else nonBack[w].add(v);
        }
      }
      header[0] = 0;
      for (int w = size - 1; w >= 0; w--) {
        List<Node> pool = new LinkedList<>();
        Block b = nodes[w].block;
        if (b == null) continue;
        for (int v : back[w]) {
          if (v != w) pool.add(nodes[v].find());
          else type[w] = Type.SELF;
        }
        Deque<Node> work = new ArrayDeque<>(pool);
        if (!pool.isEmpty()) type[w] = Type.REDUCIBLE;
        while (!work.isEmpty()) {
          Node x = work.removeFirst();
          if (nonBack[x.dfs].size() > MAX_NON_BACK) return;
          for (int iter : nonBack[x.dfs].toArray(new Integer[0])) {
            Node y = nodes[iter].find();
            if (!isAncestor(w, y.dfs)) {
              type[w] = Type.IRREDUCIBLE;
              nonBack[w].add(y.dfs);
            } else if (y.dfs != w && !pool.contains(y)) {
              work.add(y);
              pool.add(y);
            }
          }
        }
        if (pool.size() > 0 || type[w] == Type.SELF) {
          Loop loop = result.create(b, type[w] != Type.IRREDUCIBLE);
          nodes[w].loop = loop;
          for (Node n : pool) {
            header[n.dfs] = w;
            n.union(nodes[w]);
            if (n.loop != null) n.loop.setParent(loop);
            else loop.blocks.add(n.block);
          }
        }
      }
    }
  }

  static Structure loops(Graph g) {
    Loop.counter = 0;
    Structure s = new Structure();
    new Finder(g, s).find();
    s.nest();
    return s;
  }

  static void show(String title, Graph g) {
    System.out.println(title + " with " + g.size() + " blocks");
    for (Loop l : loops(g)) System.out.println("  " + l + (l.parent == null ? "" : " in " + l.parent.id) + (l.root ? " innermost" : ""));
  }

  public static void main(String[] args) {
    show("self", new Graph().edge(0, 1).edge(1, 1).edge(1, 2));
    show("nested", new Graph().edge(0, 1).edge(1, 2).edge(2, 3).edge(3, 2).edge(3, 1).edge(1, 4).edge(4, 0).edge(4, 5));
    show("irreducible", new Graph().edge(0, 1).edge(0, 2).edge(1, 2).edge(2, 1).edge(2, 3));
    show("dead", new Graph().edge(0, 1).edge(1, 0).edge(7, 8).edge(8, 7));
    show("empty", new Graph());
    Graph g = new Graph();
    g.node(0);
    g.baseLoop(0);
    g.node(1);
    show("base", g);
    Graph big = new Graph();
    int n = 0;
    big.edge(0, 2);
    n = 2;
    for (int i = 0; i < 3; i++) {
      int top = n;
      n = big.path(n, 1);
      for (int j = 0; j < 20; j++) {
        top = n;
        n = big.path(n, 1);
        for (int k = 0; k < 3; k++) n = big.baseLoop(n);
        int bottom = big.path(n, 1);
        big.edge(n, top);
        n = bottom;
      }
    }
    Structure s = loops(big);
    int blocks = 0, deepest = 0, leaves = 0;
    for (Loop l : s) {
      blocks += l.blocks.size();
      deepest = Math.max(deepest, l.nesting());
      if (l.root) leaves++;
    }
    System.out.println(big.size() + " blocks " + s.size() + " loops " + blocks + " in loops, nesting " + deepest + ", leaves " + leaves);
  }
}
