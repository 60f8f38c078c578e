import core.Benchmark;
import graph.*;

public class Components extends Benchmark {
  private int size;

  @Override
  public boolean innerLoop(int count) {
    size = count;
    return super.innerLoop(1);
  }

  @Override
  public Object benchmark() {
    Graph graph = new Graph();
    for (int i = 0; i < size; i++) graph.node(i);
    for (int i = 0; i < size; i++) {
      if (i % 4 != 3) graph.connect(i, i + 1 < size ? i + 1 : 0);
      if (i % 6 == 5) new Edge(graph, i, i - 2);
    }
    return graph;
  }

  @Override
  public boolean verifyResult(Object result) {
    Graph graph = (Graph) result;
    Graph.Finder finder = graph.new Finder();
    finder.run();
    System.out.println(finder + " edges " + graph.edges() + " loops " + Edge.LOOPS);
    return finder.count() == 10;
  }
}
