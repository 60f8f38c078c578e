class Main { void f() { int x = 0; Runnable r = () -> { x = 1; }; Runnable s = () -> x++; } }
