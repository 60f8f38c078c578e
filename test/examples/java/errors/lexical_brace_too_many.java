class lexical_brace_too_many {
  int x = 1; }
}
