class Main { static int f(int k) { for (;;) { int x = switch (k) { case 1 -> { break; } case 2 -> { continue; } case 3 -> { return 4; } default -> 0; }; } } }
