class Main {
  void f() throws { }
}
