/** Memory runs out, and the program goes on when it let go of what it had. */
public class exceptions_memory {
  static class Node {
    final Node next;
    final long[] data;

    Node(Node next, int size) {
      this.next = next;
      data = new long[size];
    }
  }

  static Node fill(int size) {
    Node list = null;
    while (true) list = new Node(list, size);
  }

  static Object kept;

  static String attempt(int n) {
    try {
      switch (n) {
        case 0: kept = new int[Integer.MAX_VALUE]; return "";
        case 1: kept = new long[Integer.MAX_VALUE - 1]; return "";
        case 2: kept = new byte[3][Integer.MAX_VALUE]; return "";
        default: return "" + fill(100000);
      }
    } catch (OutOfMemoryError e) {
      return e.getMessage();
    } finally {
      System.out.print("after " + n + ": ");
    }
  }

  public static void main(String[] args) {
    for (int n = 0; n < 4; n++) System.out.println(attempt(n));
    int failures = 0;
    for (int i = 0; i < 3; i++) {
      try {
        fill(1 << 20);
      } catch (OutOfMemoryError e) {
        failures++;
      }
    }
    System.out.println(failures + " " + new int[1000000].length);
  }
}
