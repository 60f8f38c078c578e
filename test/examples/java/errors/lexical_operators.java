class lexical_operators {
  void m(int a, int b) {
    int c = a ++ b;
    int d = a =+ b;
    int e = a => b;
  }
}
