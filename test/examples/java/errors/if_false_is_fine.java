class Main {
  public static void main(String[] args) {
    if (false) { return; }
    if (true) return;
    int a = 1;
    int b = "x";
  }
}
