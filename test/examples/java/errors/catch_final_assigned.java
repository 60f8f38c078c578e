class Own extends Exception { }
class Other extends Exception { }
class Deeper extends Own { }
class Main {
  static void f() throws Own, Other { }
  public static void main(String[] args) {
    try { f(); } catch (final Own e) { e = new Own(); } catch (Other e) { e = null; }
  }
}
