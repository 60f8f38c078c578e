class Main {
  private int x;
  class Inner {
    private int y = x;
  }
  void m() {
    Inner inner = new Inner();
    System.out.println(inner.y);
    System.out.println(y);
    class Local {
      int z = w;
    }
    int w = 1;
    class Local {}
    Local l = new Local(1);
  }
}
