class Own extends Exception { }
class Other extends Exception { }
class Deeper extends Own { }
class Main {
  static void f() throws Own { }
  public static void main(String[] args) {
    try {
      f();
    } catch (Own e) {
      throw new Other();
    }
  }
}
