class Main {
  static int a(int n) {
    int x = switch (n) {
      case 1 -> "one";
      case 2 -> 2.5;
      default -> n;
    };
    String s = switch (n) {
      case 1 -> "a";
      case 2 -> {
        yield 3;
      }
      default -> null;
    };
    return x;
  }
}
