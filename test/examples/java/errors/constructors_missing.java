class A {
  A(int n) {}
}

class B extends A {}

class C extends A {
  C() {}
}

class D extends A {
  D() {
    super("x");
  }
}

class E extends A {
  E(int n) {
    System.out.println();
    super(n);
  }
}

class F extends A {
  int x;
  F() {
    super(x);
  }
  F(String s) {
    this();
    this.foo();
  }
}
