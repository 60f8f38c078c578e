class Main {
  public static void main(String[] args) {
    if (args.length > 0) {
      throw new RuntimeException();
      int x = 1;
    }
    while (true) { throw new RuntimeException(); }
    int y = 2;
  }
}
