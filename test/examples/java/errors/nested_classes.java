class Main {
  private int count;
  private static int total;
  static class Node {
    int value = total;
    private Node next;
    int bad = count;
    void m() { tick(); stat(); this.next.value = "x"; }
  }
  interface Visitor { void visit(Node n); }
  static class Printer implements Visitor { void visit(Node n) { } }
  static class Node { }
  void tick() { Node n = new Main.Node(); n.next = new Printer(); Main.Visitor v = null; v.visit(1); }
  static void stat() { Missing.Node a; Main.Missing b; Node.Inner c; }
}
class Other {
  Main.Node n = new Main.Node();
  int k = n.next.value;
  Node m;
  void t(Main.Visitor v) { v.visit(n); v.visit(m); }
}
