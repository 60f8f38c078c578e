class Main {
  public static void main(String[] args) {
    int a = 2147483648;
    long b = 3000000000;
  }
}
