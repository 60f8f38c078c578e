class Main {
  int x;
  void m() { }
  public static void main(String[] args) {
    x = 1;
    System.out.println(x);
    m();
    this.x = 1;
    Main.m();
  }
}
