class Base {
  protected String log = "";
  Base() { init(); log += "B"; }
  void init() { log += "b"; }
  String log() { return log; }
}
class Mid extends Base {
  protected String more = "m";
  Mid() { log += "M"; }
  void init() { super.init(); log += "i" + more; more = "lost"; }
}
class Leaf extends Mid {
  Leaf(String s) { super(); log += s + more; }
  Leaf() { this("L"); log += "!"; }
}
class Main {
  public static void main(String[] args) {
    System.out.println(new Base().log() + " " + new Mid().log() + " " + new Leaf().log() + " " + new Leaf("x").log());
  }
}
