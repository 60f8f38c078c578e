class A {
  private int secret = 1;
  private String who() { return "A"; }
  String ask() { return who(); }
  int sum(A other) { return secret + other.secret; }
  private static int hidden() { return 5; }
  static int shown() { return hidden() * 2; }
}
class B extends A {
  private int secret = 100;
  String who() { return "B"; }
  int mine() { return secret; }
}
class Main {
  private static final int K = 3;
  public static void main(String[] args) {
    A a = new B();
    System.out.println(a.ask() + " " + ((B) a).who() + " " + a.sum(a) + " " + ((B) a).mine() + " " + A.shown() * K);
  }
}
