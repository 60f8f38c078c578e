class Main { int f() { try { return 1; } finally { } } int g() { try { } finally { return 1; } } void h() { try { return; } finally { } h(); }
 void i() { try { throw new RuntimeException(); } catch (RuntimeException e) { return; } i(); } }
