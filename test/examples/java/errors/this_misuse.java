class Main {
  int x;
  static Main self = this;
  Main(int x) {
    this.y = x;
    x.foo();
    this(1);
  }
  static void f() {
    super.toString();
    Main.this.x = 1;
    Object.this.toString();
  }
}
