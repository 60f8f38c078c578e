class Main {
  public static void main(String[] args) {
    try { int x = 1; }
    int y = 2;
  }
}
