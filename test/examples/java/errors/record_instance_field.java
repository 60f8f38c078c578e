record Main(int x) { int y; final int z = 1; }
