class Main {
  int f; static int g;
  void m(int p, String... args) {
    int p = 1;
    { int p = 2; }
    for (int p = 0; ; ) { break; }
    for (int i = 0; i < 2; i++) { }
    i = 3;
    for (int i = 0, i = 1; ; ) break;
    int q = 1;
    Runnable r = () -> { int q = 2; };
    java.util.function.IntUnaryOperator u = q -> q;
    java.util.function.IntUnaryOperator v = p -> p;
    new Object() { int q = 3; void z(int p) { int q = p; } };
    try { int t = 1; }
    catch (RuntimeException t) { int t = 2; }
    finally { t = 3; }
    try { }
    catch (RuntimeException q) { }
    try (java.io.StringReader q = null) { }
    catch (Exception e) { }
    if (p > 0) { int k = 1; }
    k = 2;
    class L { }
    class L { }
    { class L { } }
    int L = 2;
    Object o = p;
    if (o instanceof String q) { }
    if (o instanceof String s && s.length() > 0 || s.isEmpty()) { }
    if (!(o instanceof String x)) { x.length(); }
    x.length();
    while (!(o instanceof String y)) { break; }
    y.length();
    String z = o instanceof String a ? a : a.trim();
    if (o instanceof String b || o instanceof Integer b) { }
    if (o instanceof String c && o instanceof Integer c) { }
    switch (p) { case 1: int sw = 1; break; case 2: int sw = 2; }
    switch (p) { case 1 -> { int sx = 1; } case 2 -> { int sx = 2; } }
    sw = 3;
    do { int inDo = 1; } while (inDo > 0); for (String arg : args) { String arg = ""; } arg = "";
  }
  static void s() { f = 1; this.f = 2; m(1); super.toString(); g = 1; Main.this.g = 2; new Inner(); class Lo { int k = f; } }
  class Inner { static int ok = f; static void m2() { f = 1; } }
}
