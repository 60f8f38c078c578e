class Main {
  public static void main(String[] args) {
    boolean a = 1 && true;
    int b = "a" - "b";
    boolean c = !1;
    int d = ~1.5;
    int e = 1 << 1.0;
    boolean f = "a" < "b";
    int g = true + 1;
    int h = -"x";
  }
}
