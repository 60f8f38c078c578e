enum Color { RED, GREEN, BLUE }

class Main {
  static int a(Color c) {
    return switch (c) {
      case RED -> 1;
      case GREEN -> 2;
    };
  }
  static int b(Color c) {
    return switch (c) {
      case RED, GREEN -> 1;
      case BLUE -> 2;
    };
  }
  static int c(int n) {
    return switch (n) {
      case 1 -> 2;
    };
  }
  static int d(String s) {
    int x;
    return switch (s) {
      case "a":
        yield x;
    };
  }
}
