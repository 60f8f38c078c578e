record Main(int x, int y) { Main(int x) { this.x = x; this.y = 1; } }
