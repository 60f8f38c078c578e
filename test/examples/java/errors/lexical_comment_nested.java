class lexical_comment_nested {
  /* outer /* inner */ still here */
  int x = 1;
}
