class Main {
  enum Color { RED, GREEN }
  static int m(int n, String s, Color c, Object o, long l, boolean b) {
    switch (n) { case 1: int x = 1; case "a": break; case 2, 3: break; case x: break; default: break; default: break; }
    switch (c) { case RED: break; case BLUE: break; case Color.GREEN: break; case 0: break; }
    int a = switch (n) { case 1 -> 1; };
    int d = switch (c) { case RED -> 1; };
    int e = switch (c) { case RED -> 1; case GREEN -> "x"; };
    int f = switch (n) { default -> { } };
    int g = switch (n) { case 1: break; default: yield 2; };
    int h = switch (n) { case 1 -> 2; default: yield 2; };
    String i = switch (n) { case 1 -> 2; default -> "s"; };
    switch (l) { case 1L: break; } switch (b) { case true: break; }
    switch (s) { case "a": case "a": break; case null: break; case s: break; }
    yield 5;
    switch (n) { System.out.println(); case 1: break; }
    switch (n) { case 1 -> System.out.println(); case 2 -> n++; case 3 -> n + 1; }
    switch n { case 1: break; }
    return switch (n) { case 1 -> throw new RuntimeException(); default -> return 1; };
  }
}
