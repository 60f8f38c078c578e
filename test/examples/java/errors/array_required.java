class Main {
  public static void main(String[] args) {
    int a = 1;
    int b = a[0];
    String s = "x";
    char c = s[0];
  }
}
