interface I { default void m() { } }
interface J { default void m() { } }
class A implements I, J { }
class B implements I, J { public void m() { } }
