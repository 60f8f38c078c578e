class Main {
  static void a(int n) {
    int x = switch (n) {
      case 1 -> System.out.println("x");
      default -> 1;
    };
    switch (n) {
      case 1 -> 5;
      default -> System.out.println();
    }
  }
}
