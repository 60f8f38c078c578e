class lexical_unicode_backslash {
  String a = "\u005cu0041";
  int b = 1;
}
