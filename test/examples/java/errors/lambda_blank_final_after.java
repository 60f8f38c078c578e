class Main {
  final int a;
  Main() {
    a = 1;
    Runnable r = () -> { a = 2; };
    Runnable s = () -> System.out.println(a);
  }
  int c;
  { Runnable q = () -> c = 4; }
}
