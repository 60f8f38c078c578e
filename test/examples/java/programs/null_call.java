class Node {
  Node next;
  int value() { return 1; }
}
class Main {
  public static void main(String[] args) {
    Node n = new Node();
    System.out.println(n.value());
    System.out.println(n.next.value());
  }
}
