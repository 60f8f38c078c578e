class Main { void f() { int x; class A { int y = x; } x = 1; new A(); } }
