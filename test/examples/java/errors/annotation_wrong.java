class Main {
  @Overide
  public String toString() {
    return "";
  }
  @Override
  int x;
  @Override
  static void m() {}
}
