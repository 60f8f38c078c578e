class A extends ArithmeticException { A() { super(1, 2); } }
class B extends Exception { B(String s) { super(s, 2); } }
class C extends ArithmeticException { String getMessage() { return ""; } }
class D extends Exception { public int getMessage() { return 1; } }
