class Main {
  public static void main(String[] args) {
    int a = true ? 1 : "x";
    String s = true ? "a" : 1;
    int b = true ? 1 : 2.0;
  }
}
