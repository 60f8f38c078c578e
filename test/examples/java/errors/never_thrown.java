class Own extends Exception { }
class Other extends Exception { }
class Deeper extends Own { }
class Main {
  public static void main(String[] args) {
    try { System.out.println(); } catch (Own e) { }
    try { System.out.println(); } catch (Exception e) { }
    try { System.out.println(); } catch (Throwable e) { }
    try { System.out.println(); } catch (RuntimeException e) { }
    try { System.out.println(); } catch (Error e) { }
    try { System.out.println(); } catch (IllegalStateException e) { }
    try { throw new Deeper(); } catch (Own e) { }
    try { throw new Deeper(); } catch (Other e) { }
  }
}
