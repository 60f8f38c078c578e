class Main { static int f(int k) { return switch (k) { default -> { Runnable r = () -> { yield 3; }; yield 1; } }; } }
