class Main {
  void f() throws String { }
  void g() throws Missing { }
  void h() throws Object { }
  void i() throws Exception, Main { }
}
