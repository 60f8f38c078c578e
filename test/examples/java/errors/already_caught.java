class Own extends Exception { }
class Other extends Exception { }
class Deeper extends Own { }
class Main {
  static void f() throws Own { }
  public static void main(String[] args) {
    try { f(); } catch (Exception e) { } catch (Own e) { }
    try { f(); } catch (Own e) { } catch (Deeper e) { }
    try { f(); } catch (Deeper e) { } catch (Own e) { }
    try { f(); } catch (Own e) { } catch (Own e) { }
    try { } catch (RuntimeException e) { } catch (IllegalStateException e) { }
  }
}
