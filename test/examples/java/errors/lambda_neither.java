class A { void m(boolean b) {
 Runnable r = () -> { if (b) return 1; };
} }
