class Main {
  void m() {
    Runnable r = () -> { System.out.println("x") };
  }
}
