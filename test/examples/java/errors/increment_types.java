class Main {
  public static void main(String[] args) {
    boolean b = true;
    b++;
    String s = "x";
    s--;
    final int a;
  }
}
