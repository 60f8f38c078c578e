class Own extends Exception { }
class Other extends Exception { }
class Deeper extends Own { }
class Main {
  static boolean f() throws Own { return false; }
  public static void main(String[] args) {
    while (f()) { }
    do { } while (f());
    for (int i = 0; f(); i++) { }
    for (boolean b = f(); b; b = f()) { }
    if (f()) { } else { }
    switch (f() ? 1 : 2) { default: f(); }
    String s = "" + f();
    boolean[] a = { f() };
    boolean t = f() && f() || !f();
  }
}
