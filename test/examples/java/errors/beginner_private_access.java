class Main {
    public static void main(String[] args) {
        A a = new A();
        a.x = 1;
        a.f();
        System.out.println(a.y);
        new B();
    }
}
class A { private int x; private void f() { } protected int y; }
class B { private B() { } }
