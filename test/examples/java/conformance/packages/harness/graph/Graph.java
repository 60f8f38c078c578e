package graph;

import core.Dictionary;
import core.Vector;

public class Graph {
  private final Dictionary<Integer, Node> nodes = new Dictionary<>(4);
  private int edgeCount;

  public Node node(int name) {
    if (!nodes.containsKey(name)) nodes.atPut(name, new Node(name));
    return nodes.at(name);
  }

  public void connect(int from, int to) { new Edge(this, from, to); }
  void note(Edge edge) { edgeCount++; }
  public int edges() { return edgeCount; }

  /** Tarjan's strongly connected components. */
  public class Finder implements Runnable {
    private int next;
    private int found;
    private final Vector<Node> stack = new Vector<>();
    private final StringBuilder text = new StringBuilder();

    public void run() {
      Vector<Node> all = new Vector<>();
      nodes.keys().forEach(key -> all.append(nodes.at(key)));
      all.sort((a, b) -> a.name() - b.name());
      all.forEach(node -> { if (node.number < 0) visit(node); });
    }

    private void visit(Node node) {
      node.number = node.low = next++;
      stack.append(node);
      node.onStack = true;
      node.out().forEach(other -> {
        if (other.number < 0) {
          visit(other);
          node.low = Math.min(node.low, other.low);
        } else if (other.onStack) node.low = Math.min(node.low, other.number);
      });
      if (node.low != node.number) return;
      found++;
      text.append('[');
      Node popped;
      do {
        popped = top();
        stack.remove(popped);
        popped.onStack = false;
        text.append(popped).append(popped == node ? "]" : " ");
      } while (popped != node);
    }

    private Node top() { return stack.at(stack.size() - 1); }
    public int count() { return found; }
    @Override public String toString() { return text.toString() + " of " + Graph.this.nodes.size(); }
  }
}
