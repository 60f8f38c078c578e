class Main {
  public static void main(String[] args) {
    int a = "x";
    int b = c;
    foo();
    return 1;
  }
}
