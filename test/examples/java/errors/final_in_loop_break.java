class Main { void f() { final int x; while (true) { x = 1; break; } System.out.println(x); final int y; do { y = 2; } while (y > 3); } }
