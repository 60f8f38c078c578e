class lexical_wrong_case {
  boolean b = True;
  Object o = NULL;
  string t = "x";
  Int i = 5;
  Boolean c = TRUE;
}
