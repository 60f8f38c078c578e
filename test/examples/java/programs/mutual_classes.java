class Even { static boolean is(int n) { return n == 0 || Odd.is(n - 1); } Odd partner = null; int v = Odd.START; }
class Odd { static final int START = 1; static boolean is(int n) { return n != 0 && Even.is(n - 1); } Even partner = new Even(); }
class Main {
  public static void main(String[] args) {
    System.out.println(Even.is(100) + " " + Odd.is(100) + " " + new Odd().partner.v);
    Odd o = new Odd();
    o.partner.partner = o;
    System.out.println(o.partner.partner == o);
  }
}
