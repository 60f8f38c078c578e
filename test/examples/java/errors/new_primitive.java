class Main { void m(int n) { Object o = new int(3); int x = new int; } }
