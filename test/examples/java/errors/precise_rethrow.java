class Main { static class A extends Exception { } static class B extends A { }
 void f() throws A { try { throw new A(); } catch (Exception e) { throw e; } }
 void g() throws A { try { throw new A(); } catch (Exception e) { e = new Exception(); throw e; } }
 void h() { try { throw new A(); } catch (final Exception e) { throw e; } } }
