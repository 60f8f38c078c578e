record Main(int x, int y) { Main(int x, int y) { this.x = x; } }
