class lexical_hexadecimal_floats {
  double w = 0x1.;
  double v = 0x.8;
  double x = 0x1p+;
  double y = 0x1.8f;
}
