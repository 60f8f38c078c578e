class narrowing_arguments {
  static void b(byte x) { } static void c(char x) { } static void s(short x) { } static void l(Long x) { } static void d(Double x) { } static void f(float x) { }
  static byte r() { return 1; } static byte r2() { return 300; } static char r3() { return 'a' + 1; } static byte r4(int v) { return v; } static Byte r5() { return 5; } static long r6() { return 1.5; } static Long r7() { return 1; }
  void m(int v) {
    b(1);
    c(65);
    s('a');
    l(1);
    d(1);
    f(1.0);
    b((byte) 1); f(1L); l(1L);
    byte[] bs = {1, 2, 300, v};
    char[] cs = {65, -1, 'x'};
    bs[0] = 5; bs[0] = 500; bs[0] = v; cs[0] = 97; cs[0] = bs[0];
    byte x = 1; x = x + 1; x += 1; x = x++; x = -x; x = +x; x = ~x; x = (byte) -x;
    char y = 'a'; y = y + 1; y = 'a' + 1; y++; short z = y; z = x; y = x; y = z;
    final int k = 10; byte q = k; final int late; late = 10; byte w = late; final Integer box = 10; byte u = box; final long kl = 10; byte t = kl;
    float fl = 1.5f; fl = fl * 2; fl = fl * 2.0; fl *= 2.0; int in = 5; in = in * 1.0f; in *= 1.5; in = in / 2L; long lo = in; in = lo; in += lo;
    x = v > 0 ? 1 : 2; x = v > 0 ? 1 : v; x = v > 0 ? 1 : 200; x = true ? 1 : 200; y = v > 0 ? 'a' : 0; y = v > 0 ? 'a' : -1; y = v > 0 ? 'a' : v;
    switch (x) { case 1: case 127: case 128: case 'a': } switch (y) { case 'a': case 98: case -1: case 70000: }
  }
}
