class Log {
  static int line;
  static int say(String s) { System.out.println(++line + " " + s); return line; }
}
class Base {
  int a = Log.say("Base.a");
  { Log.say("Base initialiser"); }
  Base() { Log.say("Base()"); hook(); }
  void hook() { Log.say("Base.hook"); }
  int b = Log.say("Base.b");
}
class Derived extends Base {
  int c = Log.say("Derived.c");
  int d = 42;
  String s = "set";
  final int constant = 7;
  Derived() { super(); Log.say("Derived() d=" + d); }
  Derived(int x) { this(); Log.say("Derived(int)"); }
  void hook() { Log.say("Derived.hook c=" + c + " d=" + d + " s=" + s + " constant=" + constant); }
  { Log.say("Derived initialiser"); d++; }
}
class Main {
  public static void main(String[] args) {
    Derived x = new Derived(1);
    System.out.println(x.a + " " + x.b + " " + x.c + " " + x.d);
  }
}
