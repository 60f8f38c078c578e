class Main { void f(boolean b) { int x; class A { int y() { return x; } } class B extends A { } if (b) { x = 1; } new B(); } }
