class Main {
  public static void main(String[] args) {
    var f = x -> x;
    Object o = () -> {};
    int n = () -> 1;
    String s = x -> x;
    (() -> {}).run();
    var m = Main::main;
    Object p = String::length;
  }
}
