class Main { final int f; Main(char c) { f = 1; Runnable r = () -> { this.f = 3; }; } void m() { final int x; Runnable r = () -> { x = 3; }; x = 1; } }
