class Node { Node next; int value; }
class Main {
  static void set(Node n, int v) {
    n.value = v;
  }
  public static void main(String[] args) {
    set(new Node(), 1);
    System.out.println("one");
    set(null, 2);
  }
}
