enum Color {
  RED, GREEN, RED;
  public Color() {}
}

enum Size extends Object {
  BIG
}
