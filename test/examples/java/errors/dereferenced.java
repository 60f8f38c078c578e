class Main {
  public static void main(String[] args) {
    int a = 1;
    a.foo();
    int b = a.length;
    double d = 1.5;
    d.x = 1;
  }
}
