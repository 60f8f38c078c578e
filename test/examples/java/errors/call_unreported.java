class Own extends Exception { }
class Other extends Exception { }
class Deeper extends Own { }
class Main {
  static void f() throws Own { throw new Own(); }
  static int g(int x) throws Own, Other { return x; }
  public static void main(String[] args) {
    f();
    int a = 1 + g(2);
    Own o = new Own();
  }
}
