class Main {
  int field;
  String name = "x";
  void method() {}
  static int twice = field * 2;
  static {
    method();
  }
  static void s() {
    this.field = 1;
    super.toString();
    name.length();
    Main.method();
    Main.field = 2;
  }
  public static void main(String[] args) {
    method();
    field++;
    new Main().method();
    Runnable r = () -> method();
    Runnable t = this::method;
    Runnable u = Main::method;
  }
}
