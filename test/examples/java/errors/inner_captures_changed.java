class Main { void f() { int x = 1; x = 2; class A { int y() { return x; } } new Object() { int z = x; }; Runnable r = () -> System.out.println(x); } }
