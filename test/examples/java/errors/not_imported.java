class Main {
  void f() throws IOException { throw new IOException("x"); }
  void g() throws java.io.IOException { throw new java.io.IOException("x"); }
  void h() { throw new NoSuchElementException("x"); }
}
