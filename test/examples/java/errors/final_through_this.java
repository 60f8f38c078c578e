class Main { final int a; Main(Byte q) { a = 1; Main.this.a = 3; } }
