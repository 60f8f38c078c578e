class Main {
  public static void main(String[] args) {
    String s = "abc;
    int a = 1;
  }
}
