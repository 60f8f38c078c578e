class Main {
  int m(String s) {
    switch (s) {
      case "a": return 1;
      case "a": return 2;
    }
    return "x".length;
  }
}
