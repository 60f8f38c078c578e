class Main {
  static void m(final int p, boolean a, final String... rest) {
    p = 3;
    rest = null;
    rest[0] = "q";
    p++;
    final int x = 1;
    x = 2;
    x++;
    --x;
    x += 3;
    final int y;
    y = 1;
    y = 2;
    final int z;
    if (a) z = 1;
    z = 2;
    final int w;
    if (a) w = 1;
    else w = 2;
    w++;
    final int v;
    while (a) { v = 1; }
    final int u;
    while (true) { u = 1; break; }
    final int t;
    for (int i = 0; i < 2; i++) { t = i; break; }
    final int s;
    do { s = 1; }
    while (a);
    final int r;
    do { r = 1; break; }
    while (a);
    final int q;
    q = q + 1;
    final int o;
    if (a && (o = 1) > 0) { o = 2; }
    final int n;
    if (a || (n = 1) > 0) { n = 2; }
    final int[] k = {1};
    k[0] = 2;
    k = null;
    for (final int i = 0; i < 3; i++) { }
    for (final String e : rest) e += "x";
    try { m(1, a); }
    catch (final RuntimeException e) { e = null; }
    try { m(1, a); }
    catch (IllegalStateException | IllegalArgumentException e) { e = null; }
    final var l = 5;
    l = 6;
    if (rest instanceof final Object j) j = null;
    Object h = rest;
    if (h instanceof String g) { g = ""; }
    final int d, e = 3, f;
    d = e;
    f = d;
    d = f;
    for (final int i; ; ) { i = 3; break; }
    lbl: for (;;) { final int c; c = 1; continue lbl; }
    }
    }
    