class Main {
  public static void main(String[] args) {
    int a = 1
    int b = 2;
  }
}
