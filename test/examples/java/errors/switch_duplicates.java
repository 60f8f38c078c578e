class Main {
  static final int TWO = 2;
  static int three = 3;
  static void a(int n, String s, char c) {
    switch (n) {
      case 1:
      case 1:
      case TWO:
      case 2:
      case three:
      default:
      default:
    }
    switch (s) {
      case "a":
      case "a":
      case 'b':
      case null:
    }
    switch (c) {
      case 'x', 120:
      case "y":
      case 70000:
    }
  }
}
