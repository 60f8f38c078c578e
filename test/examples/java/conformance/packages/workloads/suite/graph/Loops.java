package suite.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import suite.Workload;
import suite.util.Rng;

/** Finds the loops of a graph of control flow, with sets that are joined. */
public class Loops implements Workload<String> {
  private static class Union {
    private final int[] parents;
    Union(final int size) {
      parents = new int[size];
      for (int i = size; i-- > 0; ) parents[i] = i;
    }
    int find(final int i) { return parents[i] == i ? i : (parents[i] = find(parents[i])); }
    void join(final int i, final int with) { parents[find(i)] = with; }
  }

  private static <T> Graph<T>.Node chain(final Graph<T> graph, Graph<T>.Node from, final T[] tags) {
    for (final T tag : tags) {
      final Graph<T>.Node next = graph.new Node(tag);
      from.to(next);
      from = next;
    }
    return from;
  }

  @Override public String run(final int size) {
    final Graph<String> graph = new Graph<>();
    final Rng random = new Rng(size);
    final Graph<String>.Node root = graph.node("root");
    Graph<String>.Node at = root;
    for (int i = 0; i < size; i++) {
      final Graph<String>.Node head = at;
      at = chain(graph, at, new String[] {"a" + i, "b" + i, "c" + i});
      switch (random.next() % 4) {
        case 0 -> at.to(head);
        case 1 -> at.to(at);
        case 2 -> {
          if (i > 2) at.to(random.pick(nodesOf(graph)));
        }
        default -> head.to(at);
      }
    }
    final int[][] found = graph.numbered(root);
    final int[] numbers = found[0], last = found[1], order = found[2];
    final Union union = new Union(graph.size());
    final List<Graph<String>.Node> nodes = nodesOf(graph);
    final int[] sizes = new int[8];
    int irreducible = 0;
    for (int w = graph.size() - 1; w >= 0; w--) {
      final List<Integer> body = new ArrayList<>();
      for (final var each : nodes.get(order[w]).predecessors()) {
        final int v = numbers[each.number];
        if (w <= v && v <= last[w]) body.add(v == w ? Integer.valueOf(w) : (Integer) union.find(v));
      }
      if (body.isEmpty()) continue;
      int members = 0;
      for (int k = 0; k < body.size(); k++) {
        final int x = body.get(k);
        if (x == w || union.find(x) == w) continue;
        members++;
        union.join(x, w);
        for (final var each : nodes.get(order[x]).predecessors()) {
          final int y = union.find(numbers[each.number]);
          if (w > y || y > last[w]) irreducible++;
          else if (y != w) body.add(y);
        }
      }
      sizes[Math.min(members, 7)]++;
    }
    return Arrays.toString(sizes) + "/" + irreducible + "/" + graph.size() + (root.graph() == graph);
  }

  private static <T> List<Graph<T>.Node> nodesOf(final Graph<T> graph) {
    final List<Graph<T>.Node> all = new ArrayList<>();
    graph.forEach(all::add);
    return all;
  }
}
