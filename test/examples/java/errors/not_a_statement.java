class Main {
  public static void main(String[] args) {
    int a = 1;
    a + 1;
    a;
    "x";
  }
}
