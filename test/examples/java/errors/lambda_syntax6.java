class Main {
  void m() {
    Runnable r = () -> { System.out.println("x"); }
    int y = 1;
  }
}
