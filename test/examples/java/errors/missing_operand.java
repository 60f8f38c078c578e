class Main {
  public static void main(String[] args) {
    int x = 3;
    if (x == ) {
    }
  }
}
