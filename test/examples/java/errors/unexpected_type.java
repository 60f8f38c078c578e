class Main {
  static int m() { return 1; }
  public static void main(String[] args) {
    1 = 2;
    int a = 1;
    a + 1 = 3;
    m() = 4;
    5++;
  }
}
