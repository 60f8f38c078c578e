interface Limits {
  int MAX = 3;
  int MIN;
  private int other = 1;
  static int count = 0;
}

class Main implements Limits {
  void m() {
    MAX = 4;
    Limits.MAX++;
    count += 1;
  }
}
