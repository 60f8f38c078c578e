class Main { void f() { final int x; while (Math.random() > 1) { x = 1; } final int y; for (;;) { y = 1; } } }
