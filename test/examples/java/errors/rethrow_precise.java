class Own extends Exception { }
class Other extends Exception { }
class Deeper extends Own { }
class Main {
  static void f() throws Own, Other { }
  static void a() throws Own, Other {
    try { f(); } catch (Exception e) { throw e; }
  }
  static void b() throws Own, Other {
    try { f(); } catch (Exception e) { e = new Exception(); throw e; }
  }
  static void c() throws Own {
    try { f(); } catch (Exception e) { throw e; }
  }
  static void d() throws Own {
    try { f(); } catch (Other e) { } catch (Exception e) { throw e; }
  }
  static void g() {
    try { System.out.println(); } catch (Throwable t) { throw t; }
  }
  static void h() {
    try { System.out.println(); } catch (Throwable t) { Throwable u = t; throw u; }
  }
  static void i() throws Own {
    try { f(); } catch (Own | Other e) { throw e; }
  }
}
