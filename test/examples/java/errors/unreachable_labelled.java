class Main { void f() { a: { break a; } int x; b: while (true) { while (true) { break b; } } x = 1; c: while (true) { while (true) { continue c; } } x = 2; } }
