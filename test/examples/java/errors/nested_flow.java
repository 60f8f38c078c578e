class Main {
  Main() throws Exception { }
  static class Derived extends Main { }
  static class Another extends Main {
    Another() { }
    int none() { }
  }
  static Main made = new Main();
  void late() {
    int x;
    x++;
    throw new Exception();
  }
  public static void main(String[] args) { }
}
class Next {
  void late() { throw new Exception(); }
}
