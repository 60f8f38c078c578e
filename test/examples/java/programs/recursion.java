class Main {
  static int fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
  static boolean even(int n) { return n == 0 || odd(n - 1); }
  static boolean odd(int n) { return n != 0 && even(n - 1); }
  static int ackermann(int m, int n) {
    if (m == 0) return n + 1;
    if (n == 0) return ackermann(m - 1, 1);
    return ackermann(m - 1, ackermann(m, n - 1));
  }
  static void hanoi(int n, char from, char to, char over) {
    if (n == 0) return;
    hanoi(n - 1, from, over, to);
    System.out.print("" + from + to + " ");
    hanoi(n - 1, over, to, from);
  }
  public static void main(String[] args) {
    System.out.println(fib(25));
    System.out.println(even(1000) + " " + odd(1000));
    System.out.println(ackermann(2, 3));
    hanoi(3, 'A', 'C', 'B');
    System.out.println();
  }
}
