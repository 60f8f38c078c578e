class lexical_digits {
  int a = 0b12;
  int b = 08;
  int c = 0b;
  int d = 0x;
  int e = 09L;
  int f = 0xg;
  int g = 078;
}
