class Main {
  void m(int two) {
    int a = switch (two) { default -> "x"; }.length();
    int b = 1 + switch (two) { default -> "x"; }.length();
    int c = switch (two) { default -> new int[1]; }[0];
    int d = switch (two) { default -> two; }++;
    Runnable r = switch (two) { default -> "x"; }::length;
  }
}
