class A {
  final int x;
  A() {
    try { x = Integer.parseInt("1"); } catch (RuntimeException e) { x = 2; }
  }
  A(int a) {
    try { x = a; } finally { }
  }
  A(String a) {
    try { if (a == null) return; x = 2; } finally { System.out.println(); }
  }
  A(long a) {
    try { if (a == 0) return; } finally { x = 2; }
  }
  A(char a) {
    try { x = 1; } catch (RuntimeException e) { }
  }
  A(float a) {
    throw new RuntimeException();
  }
  A(double a) {
    try { x = 1; } catch (RuntimeException e) { throw e; }
  }
}
