record Line(int a, int b) {
  Line(int a) {
    this.a = a;
    this.b = 0;
  }
}

record Area(int a, int b) {
  Area(int b, int a) {
    this.a = a;
    this.b = b;
  }
}
