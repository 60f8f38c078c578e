class lexical_underscores_of_floats {
  double w = 0x1_.0p1;
  double v = 0x1._0p1;
  double x = 0x1p_1;
  double y = 0x1p1_;
  double z = 0x_1p1;
  double q = 1e1_;
  double r = 1_e1;
  double s = 1_d;
}
