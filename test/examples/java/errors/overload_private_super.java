class A { private void p(int x) { } void q(long x) { } private static void st() { } }
class B extends A { void t() { p(1); super.p(1); new A().p(1); q(1.0); this.p(2); A.st(); B.st(); } }
