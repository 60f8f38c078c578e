import java.util.*;
class Main {
  private int count;
  static int square(int n) { n * n; }
  int getCount() { return count }
  public static void main(String[] args) {
    for (int i = 0, i < 3, i++) { }
    if (count = 3) { }
    String s = 'hello';
    int[] a = [1, 2];
    while x < 3 { }
  }
}
