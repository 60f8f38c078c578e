class Main {
  public static void main(String[] args) {
    int add(int a, int b) {
      return a + b;
    }
    public int x = 1;
    static int y = 2;
  }
}
