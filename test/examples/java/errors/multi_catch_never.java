class Own extends Exception { }
class Other extends Exception { }
class Deeper extends Own { }
class Main {
  static void f() throws Own { }
  public static void main(String[] args) {
    try { f(); } catch (Own | Other e) { }
    try { f(); } catch (Other | RuntimeException e) { } catch (Own e) { }
  }
}
