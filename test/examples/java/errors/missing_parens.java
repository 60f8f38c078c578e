class Main {
  static void f(int x) {
    if x > 0 {
    }
    while x < 3 {
    }
    for int i = 0; i < 3; i++ {
    }
  }
}
