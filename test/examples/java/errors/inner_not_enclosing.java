class A {
  class Inner {}
}

class B {
  A.Inner a = new A.Inner();
  A.Inner b = new A().new Inner();
  Object c = A.this;
  class Deep {
    Object d = B.this;
    Object e = A.this;
  }
}

class C extends A.Inner {}
