class Main { void f() { final int x; try { x = 1; } finally { x = 2; } } }
