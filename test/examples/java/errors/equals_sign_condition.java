class Main {
  boolean m(int a) {
    boolean b = a = 1;
    return a = 2;
  }
}
