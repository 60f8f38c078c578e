class Main {
  public static void main(String[] args) {
    int x = 1;
    long y = x;
    int z = y;
  }
}
