class Main {
  class Inner {
    int x;
  }
  static class Nested {
    int y = size;
    void m() {
      grow();
    }
  }
  int size;
  void grow() {}
  public static void main(String[] args) {
    Inner a = new Inner();
    Main.Inner b = new Main.Inner();
    Main.Inner c = new Main().new Inner();
    Nested d = new Main().new Nested();
    System.out.println(this.size);
    Main.this.grow();
  }
}
