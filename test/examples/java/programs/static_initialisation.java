class Log { static int say(String s, int x) { System.out.println(s); return x; } }
class A {
  static final int CONSTANT = 5;
  static int a = Log.say("A.a", 1);
  static { System.out.println("A static, a=" + a + " b=" + A.b); }
  static int b = Log.say("A.b", 2);
  static int f() { return a + b; }
}
class B extends A {
  static int c = Log.say("B.c", 3);
  static int g() { return c; }
}
class Never {
  static { System.out.println("never"); }
  static final String NAME = "constant";
}
interface I { int VALUE = Log.say("I.VALUE", 9); }
class J implements I { static int j = Log.say("J.j", 4); }
class X { static int x = Y.y + 1; }
class Y { static int y = X.x + 1; }
class Main {
  static int m = Log.say("Main.m", 0);
  public static void main(String[] args) {
    System.out.println("main");
    System.out.println(A.CONSTANT + Never.NAME);
    System.out.println(B.f());
    System.out.println("now g");
    System.out.println(B.g());
    System.out.println(B.a);
    J j = new J();
    System.out.println(I.VALUE);
    System.out.println(X.x + " " + Y.y);
    Never n = null;
    Never[] many = new Never[3];
    System.out.println(many.length);
  }
}
