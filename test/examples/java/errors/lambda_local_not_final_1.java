class Main {
  void m(int p) {
    int x = 1;
    x++;
    Runnable r = () -> System.out.println(x);
    p = 2;
    Runnable s = () -> System.out.println(p);
    for (int i = 0; i < 3; i++) { Runnable t = () -> System.out.println(i); }
    int y;
    y = 4;
    Runnable u = () -> System.out.println(y);
    int z = 1;
    Runnable v = () -> { int w = z; };
    z = 2;
  }
}
