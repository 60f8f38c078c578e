class Main {
  void m(Object o, String... rest) {
    if (o instanceof String s) { s = "q"; Runnable r = () -> System.out.println(s); }
    for (String q : rest) { q = q + 1; Runnable r = () -> System.out.println(q); }
    try { m(1); } catch (RuntimeException e) { e = null; Runnable r = () -> System.out.println(e); }
    int n = 0;
    Runnable a = () -> n++;
    Runnable b = () -> { n += 2; };
    Runnable c = () -> n = 3;
    int[] k = {1};
    Runnable d = () -> k[0]++;
    k = null;
  }
}
