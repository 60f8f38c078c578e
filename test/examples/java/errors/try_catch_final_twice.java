class Main { void f() { final int x; try { x = Integer.parseInt("1"); } catch (RuntimeException e) { x = 2; } } }
