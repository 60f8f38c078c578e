class lexical_unicode_char {
  char c = '\u0027';
  char d = 'x';
}
