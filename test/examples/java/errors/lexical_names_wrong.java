class lexical_names_wrong {
  int 1a = 2;
  int b-c = 3;
  int class = 4;
}
