class A extends B { }
class B extends C { }
class C extends A { }
class D extends D { }
interface I extends J { }
interface J extends I { }
