class Main { void f() { while (false) { int x = 1; } for (; false;) { int y = 2; } do { } while (false); if (false) { int z = 1; } } }
