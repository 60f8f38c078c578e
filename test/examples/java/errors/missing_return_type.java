class Main {
  public static add(int a, int b) {
    return a + b;
  }
}
