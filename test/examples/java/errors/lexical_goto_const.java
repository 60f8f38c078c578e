class lexical_goto_const {
  void m() {
    goto end;
  }
}
