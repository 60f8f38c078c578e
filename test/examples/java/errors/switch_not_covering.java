class Main { enum C { A, B }
  static int f(int k) { return switch (k) { case 1 -> 2; case 2 -> 3; }; }
  static int g(C k) { return switch (k) { case A -> 2; }; }
  static int h(String k) { return switch (k) { case "a" -> 2; }; } }
