class lexical_floats {
  float a = 1e40f;
  double b = 1e400;
  float c = 1e-60f;
  double d = 1e-400;
  double e = 0x1.0;
  double f = 1e;
  double g = 1e+;
  double h = 0x1p;
  double i = 0x.p1;
}
