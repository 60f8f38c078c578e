class Main { void f() { int x; Runnable r = () -> System.out.println(x); x = 1; } }
