class Main {
  void m() {
    var a = () -> 1;
    var b = Main::new;
    (() -> { }).run();
    Object c = (() -> { });
    (Main::new).toString();
    boolean d = (() -> { }) == null;
    String e = "" + (() -> 1);
    if (() -> true) { }
    () -> { };
  }
}
