class Main {
  void m(boolean b) {
    int x;
    if (b) x = 1;
    Runnable r = () -> System.out.println(x);
    int y;
    Runnable s = () -> { y = 1; };
    int z;
    Runnable t = () -> { int q; if (b) q = 1; System.out.println(q); };
    Runnable u = () -> { int q = 1; q++; Runnable w = () -> System.out.println(q); };
  }
}
