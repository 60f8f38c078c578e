class Main {
  static void a(long n, boolean b, double d, Object o, Integer i, Long l) {
    switch (n) {
      case 1:
    }
    switch (b) {
      case true:
    }
    switch (d) {
      default:
    }
    switch (o) {
      case "x":
    }
    switch (i) {
      case 1:
      case "2":
    }
    switch (l) {
      case 1:
    }
  }
}
