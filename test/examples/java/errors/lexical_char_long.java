class lexical_char_long {
  char a = 'ab';
  char b = '';
  int d = 1;
}
