class Main { static int f(int k) { return switch (k) { case 1 -> { System.out.println(); } default -> { int a = 1; a++; } }; } }
