interface I { void m(); }
class Main {
  public static void main(String[] args) {
    Object o = new Main();
    ((I) o).m();
  }
}
