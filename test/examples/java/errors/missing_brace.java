class Main {
  public static void main(String[] args) {
    while (true) {
      int a = 1;
  }
}
