class narrowing_constants {
  static final int K = 200; final int k2 = 100; static int v = 1;
  byte a = 127, b = 128, c = -128, d = -129, e = 'a', f = 'é', g = K, h = k2, i = v;
  short s1 = 32767, s2 = 32768, s3 = 'x', s4 = '\uffff', s5 = (byte) 1, s6 = 1L;
  char c1 = 65, c2 = -1, c3 = 65536, c4 = (byte) 1, c5 = (byte) -1, c6 = (short) 5, c7 = k2, c8 = v;
  int i1 = 1L, i2 = 1.0, i3 = 1f, i4 = 'a', i5 = true;
  long l1 = 1.0f, l2 = 1, l3 = 'c', l4 = 1e3;
  float f1 = 1.0, f2 = 1, f3 = 1L, f4 = 'f', f5 = 1e1;
  double d1 = 1f, d2 = 1L, d3 = true;
  boolean z1 = 1, z2 = 0, z3 = null, z4 = "true";
  Byte w1 = 1, w2 = 200, w3 = 'a', w4 = v; Short w5 = 1, w6 = 'b'; Character w7 = 65, w8 = -1, w9 = (byte) 1;
  Integer x1 = 1, x2 = 'a', x3 = (short) 1, x4 = 1L; Long y1 = 1, y2 = 1L; Float y3 = 1.0, y4 = 1; Double y5 = 1, y6 = 1f; Object o = 1;
}
