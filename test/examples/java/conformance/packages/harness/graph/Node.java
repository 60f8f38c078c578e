package graph;

import core.Vector;

final class NodeCount { static int made; }

public class Node {
  private final int name;
  private final Vector<Node> out = new Vector<>(2);
  int number = -1, low;
  boolean onStack;

  Node(int name) {
    this.name = name;
    NodeCount.made++;
  }

  int name() { return name; }
  Vector<Node> out() { return out; }
  void to(Node other) { out.append(other); }
  @Override public String toString() { return "n" + name; }
}
