class A {
  static { throw new RuntimeException(); }
  static { if (true) throw new RuntimeException(); }
  { throw new RuntimeException(); }
  { while (true) { } }
  static { try { throw new RuntimeException(); } finally { System.out.println(); } }
}
