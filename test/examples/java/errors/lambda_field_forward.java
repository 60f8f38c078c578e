class Main {
  Runnable a = () -> System.out.println(b);
  int b = 1;
  static Runnable c = () -> System.out.println(d);
  static int d = 1;
  int e = f + 1;
  int f = 2;
  final int g;
  Runnable h = () -> System.out.println(g);
  { g = 1; }
}
