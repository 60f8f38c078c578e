class Main {
  enum Color { RED, GREEN }
  static int m(int n, String s, Color c, Object o, long l, boolean b) {
    switch (n) { case 1: int x = 1; case "a": break; case 2, 3: break; case x: break; }
    switch (c) { case RED: break; case BLUE: break; case Color.GREEN: break; case 0: break; }
    int e = switch (c) { case RED -> 1; case GREEN -> "x"; };
    String i = switch (n) { case 1 -> 2; default -> "s"; };
    switch (l) { case 1L: break; }
    switch (b) { case true: break; }
    switch (s) { case s: break; }
    int v = switch (n) { case 1 -> { int q = 1; } default -> 2; };
    int w = switch (n) { case 1 -> System.out.println(); default -> 2; };
    var u = switch (n) { default -> null; };
    int t = switch (n) { };
    switch (n) { case 1 -> n; }
    boolean z = switch (s) { case "a" -> true; case "b" -> 1; default -> "c"; };
    long big = switch (n) { case 1 -> 1L; default -> 2.0; }; byte by = switch (n) { case 1 -> 1; default -> 200; }; char ch = switch (n) { case 1 -> 'a'; default -> n; };
    return switch (o) { case 1 -> 2; default -> 3; };
  }
}
