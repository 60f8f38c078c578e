class A { static void run(Runnable r) {} void m() {
 run(() -> 5);
 Runnable r = () -> { return 1; };
} }
