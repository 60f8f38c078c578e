class M { void f() { System.out.println(“hello”); int x = 1; } }
