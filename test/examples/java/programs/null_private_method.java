class Main {
  private int f() { return 1; }
  public static void main(String[] args) {
    Main m = null;
    System.out.println(m.f());
  }
}
