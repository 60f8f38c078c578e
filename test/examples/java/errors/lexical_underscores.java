class lexical_underscores {
  int a = 1_;
  int b = 0_x1;
  int c = 0x_1;
  int d = 0b_1;
  int e = 1_L;
  double f = 1_.0;
  double g = 1._0;
  double h = 1e_5;
  float i = 1_f;
  int j = _1;
}
