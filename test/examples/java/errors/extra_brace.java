class Main {
  void m() {
  }
}
}
