class Main {
  public static void main(String[] args) {
    int x = 1;
    String s = "a";
    if (x = 2) {
    }
    if (s = "b") {
    }
    if (s == 1) {
    }
    if (x == "1") {
    }
    if (x) {
    }
    while (s.length()) {
    }
    if (s > "a") {
    }
    boolean b = !x;
    boolean c = x && true;
    int d = -s;
    if (x == null) {
    }
    if (1 < x < 3) {
    }
  }
}
