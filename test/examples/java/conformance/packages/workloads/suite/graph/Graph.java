package suite.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

class Graph<T> implements Iterable<Graph<T>.Node> {
  class Node implements Comparable<Node> {
    final T tag;
    final int number = nodes.size();
    private final List<Node> next = new ArrayList<>(), previous = new ArrayList<>();
    Node(final T tag) { this.tag = tag; nodes.add(this); }
    Node to(final Node... targets) {
      for (final var each : targets) {
        next.add(each);
        each.previous.add(this);
      }
      return this;
    }
    Iterable<Node> successors() { return next; }
    Iterable<Node> predecessors() { return previous::iterator; }
    @Override public int compareTo(final Node other) { return Integer.compare(number, other.number); }
    @Override public String toString() { return "" + tag; }
    Graph<T> graph() { return Graph.this; }
  }

  private final List<Node> nodes = new ArrayList<>();

  Node node(final T tag) { return new Node(tag); }
  int size() { return nodes.size(); }
  @Override public Iterator<Node> iterator() { return nodes.iterator(); }

  /** Numbers in depth-first order, -1 for what is not reached; the last array is the order itself. */
  int[][] numbered(final Node from) {
    final int[] numbers = new int[size()], last = new int[size()], order = new int[size()];
    Arrays.fill(numbers, -1);
    new Object() {
      int count;
      void visit(final Node node) {
        order[count] = node.number;
        numbers[node.number] = count++;
        for (final Node each : node.successors()) if (numbers[each.number] < 0) visit(each);
        last[numbers[node.number]] = count - 1;
      }
    }.visit(from);
    return new int[][] {numbers, last, order};
  }
}
