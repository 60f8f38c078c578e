class Main {
  public static void main(String[] args) {
    var a = () -> 1;
    var b = Main::main;
    var[] c = {1};
    final var d = 1;
    d = 2;
    for (var x : 5) {
    }
    for (var y : args) {
      int z = y;
    }
    try {
      main(args);
    } catch (var e) {
    }
  }
}
