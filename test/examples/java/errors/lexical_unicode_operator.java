class lexical_unicode_operator {
  int x = 1 \u00g0 2;
}
