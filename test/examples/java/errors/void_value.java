class Main {
  static void m() { }
  public static void main(String[] args) {
    int a = m();
    System.out.println(m());
    String s = "a" + m();
  }
}
