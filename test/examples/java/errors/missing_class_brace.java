class Main {
  void m() {
  }
