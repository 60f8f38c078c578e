class names_already_defined_other_type {
  void m(int p, String q) {
    int x = 1; String x = "a"; x.length(); int p = q.length(); String p = ""; p.length();
    for (int i = 0; i < 3; i++) { String i = "s"; i.length(); }
    String s = "a"; int s = 5; int t = s + 1; s.length();
    Runnable r = () -> { String x = ""; x.foo(); };
    { long s = 5; s++; } s++; s.length();
  }
}
