record Point(int x) {}

class Far extends Point {
  Far() {
  }
}

abstract record Wrong(int y) {}
