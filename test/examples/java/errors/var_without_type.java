class Main {
  static void m() { }
  public static void main(String[] args) {
    var a;
    var b = null;
    var c = {1};
    var d = m();
  }
}
