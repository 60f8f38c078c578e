class lexical_unicode_line_end {
  void m() {
    String s = "one\u000atwo";
    int ok = 1;
  }
}
