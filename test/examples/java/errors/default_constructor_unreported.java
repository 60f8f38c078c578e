class Own extends Exception { }
class Other extends Exception { }
class Deeper extends Own { }
class A { A() throws Own { throw new Own(); } }
class B extends A { }
class C extends A { C() { } }
class D extends A { D() throws Own { } }
class E extends A { E(int x) { super(); } }
