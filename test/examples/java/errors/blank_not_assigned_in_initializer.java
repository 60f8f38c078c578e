class Main { final int a; final int b; { a = 1; } Main() { } Main(int x) { this(); b = 2; } }
