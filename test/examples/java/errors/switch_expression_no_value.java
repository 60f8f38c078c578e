class Main {
  static int a(int n) {
    return switch (n) {
      case 1 -> {
        System.out.println("one");
      }
      case 2 -> throw new RuntimeException();
      default -> 0;
    };
  }
  static int b(int n) {
    return switch (n) {
      case 1:
        yield 1;
      default:
        System.out.println();
    };
  }
}
