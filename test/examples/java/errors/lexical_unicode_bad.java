class lexical_unicode_bad {
  int a = 1;
  String b = "\u00g1";
  char c = '\u12';
}
