class Node { Node next; int value; }
class Main {
  static int sum(Node n) {
    return n.value + sum(n.next);
  }
  public static void main(String[] args) {
    Node n = new Node();
    n.next = new Node();
    System.out.println(sum(n));
  }
}
