class Main { void m() {
 final int u; class G { void set() { u = 2; } }
 final int v; new Object() { { v = 1; } };
 final int w; Runnable r = () -> { w = 1; }; final int x = 1; Runnable q = () -> { x = 2; }; } }
