package graph;

public class Edge {
  public static int LOOPS;
  public Edge(Graph graph, int from, int to) {
    if (from == to) LOOPS++;
    graph.node(from).to(graph.node(to));
    graph.note(this);
  }
}
