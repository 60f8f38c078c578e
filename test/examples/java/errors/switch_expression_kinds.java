class Main {
  static int a(int n) {
    return switch (n) {
      case 1 -> 1;
      case 2:
        yield 2;
      default -> 3;
    };
  }
}
