class Main {
  add(int a) {
    return a;
  }
  void () {}
  public static void main(String args) {}
  int static x;
}
