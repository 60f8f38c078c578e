class Node {
  int value;
  Node next;
  Node(int value, Node next) { this.value = value; this.next = next; }
}
class List {
  private Node head;
  private int size;
  void push(int v) { head = new Node(v, head); size++; }
  int pop() { int v = head.value; head = head.next; size--; return v; }
  void reverse() {
    Node done = null;
    while (head != null) {
      Node next = head.next;
      head.next = done;
      done = head;
      head = next;
    }
    head = done;
  }
  boolean isEmpty() { return size == 0; }
  public String toString() {
    String s = "[";
    for (Node n = head; n != null; n = n.next) s += n.value + (n.next == null ? "" : ", ");
    return s + "]";
  }
}
class Main {
  public static void main(String[] args) {
    List list = new List();
    for (int i = 0; i < 10; i++) list.push(i * i);
    System.out.println(list);
    list.reverse();
    System.out.println(list);
    int sum = 0;
    while (!list.isEmpty()) sum += list.pop();
    System.out.println(sum + " " + list);
  }
}
