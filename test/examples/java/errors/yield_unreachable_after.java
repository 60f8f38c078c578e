class Main { static int f(int k) { return switch (k) { default -> { yield 1; System.out.println(); } }; } }
