enum Color {
  RED(1), GREEN;
  final int n;
  Color(int n) {
    this.n = n;
  }
}

class Main {
  Color c = new Color(2);
  Color d = Color.BLUE;
  Color e = "RED";
  int f = Color.RED;
}
