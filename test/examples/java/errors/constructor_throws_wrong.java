class Own extends Exception { }
class Other extends Exception { }
class Deeper extends Own { }
class A {
  A() throws Own { this(1); }
  A(int x) throws Own, Other { }
  A(long x) { try { x = 1; } catch (Own e) { } }
}
class B extends A {
  B() throws Own { super(); }
  B(int x) throws Own { super(x); }
  B(char x) { try { super(x); } catch (Exception e) { } }
}
