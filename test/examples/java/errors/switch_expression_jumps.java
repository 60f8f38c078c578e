class Main {
  static int a(int n) {
    for (int i = 0; i < 3; i++) {
      int x = switch (n) {
        case 1 -> {
          break;
        }
        case 2 -> {
          continue;
        }
        case 3 -> {
          return 1;
        }
        default -> 0;
      };
    }
    return 0;
  }
}
