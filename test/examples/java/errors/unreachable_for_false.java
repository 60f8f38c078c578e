class Main {
  public static void main(String[] args) {
    for (; false; ) {
      int a = 1;
    }
    do { break; } while (true);
    int b = 1;
  }
}
