class Main { int f() { int x; try { x = Integer.parseInt("1"); } catch (RuntimeException e) { } return x; } }
