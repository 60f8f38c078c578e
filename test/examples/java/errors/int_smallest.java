class Main {
  public static void main(String[] args) {
    int a = -2147483648;
    int b = -(2147483648);
  }
}
