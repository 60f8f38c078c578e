class Main {
  static void f(int x) {
    System.out.println "x";
  }
  static void g {
  }
  static void h(int x {
  }
  static void i(int x, ) {
  }
}
