interface I { }
class A { }
class B extends I { }
class C implements A { }
interface J extends A { }
class D implements I, I { }
