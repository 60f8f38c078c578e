class A { void m() {
 Runnable r = new Runnable() { };
 Runnable s = new Runnable(1) { public void run() { } };
} }
