class Main {
  static class Main { }
  static class A { static class A { } }
}
