class lexical_octal {
  void m() {
    int b = 08;
    int c = 1;
    int d = 019;
  }
}
