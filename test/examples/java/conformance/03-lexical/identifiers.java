// JLS 3.8: names of any letters, digits and signs; case matters; names like those of types, methods and members at once.
public class identifiers {
  static int $, $$, $1, a$b, __, ___, _1, _$, A, a, é, É, ß, Ω, π, ñandú, 变量, 変数, переменная, αβγ, ſ, ıI, x٣, a‿b, x€, ª, ᾀ;
  static class Ünïcödé { int größe = 4; String naïve() { return "naïve"; } @Override public String toString() { return "Ü"; } }
  enum Цвет { КРАСНЫЙ, СИНИЙ }
  interface 形 { int 面積(); }
  record Größe(int höhe, int breite) { }
  static int fact(int n) { int fact = n; return fact < 2 ? 1 : fact * fact(fact - 1); }
  int identifiers(int identifiers) { return identifiers; }
  static String String(String String) { return String; }
  static <T> T T(T T) { return T; }
  static int i() { return 1; }
  static int i = 2;
  static class i { static int i = 3; int i() { return i + identifiers.i; } }
  public static void main(String[] args) {
    $ = 1; $$ = 2; $1 = 3; a$b = 4; __ = 5; ___ = 6; _1 = 7; _$ = 8; A = 9; a = 10; é = 11; É = 12;
    System.out.println($ + $$ * 10 + $1 * 100 + a$b * 1000 + " " + __ + ___ + _1 + _$ + " " + A + a + " " + é + É);
    ß = 1; Ω = 2; π = 3; ñandú = 4; 变量 = 5; 変数 = 6; переменная = 7; αβγ = 8; ſ = 9; ıI = 10; x٣ = 11; a‿b = 12; x€ = 13; ª = 14; ᾀ = 15;
    System.out.println(ß + Ω + π + ñandú + 变量 + 変数 + переменная + αβγ + ſ + ıI + x٣ + a‿b + x€ + ª + ᾀ);
    int Class = 1, string = 2, Integer = 3, True = 4, NULL = 5, This = 6, If = 7, goTo = 8, constant = 9, Enum = 10, interfaces = 11, Null = 12;
    System.out.println(Class + string + Integer + True + NULL + This + If + goTo + constant + Enum + interfaces + Null);
    System.out.println(new Ünïcödé().größe + new Ünïcödé().naïve() + new Ünïcödé() + Цвет.СИНИЙ + Цвет.valueOf("КРАСНЫЙ").ordinal());
    形 四角 = () -> 12; System.out.println(四角.面積() + " " + new Größe(1, 2));
    System.out.println(fact(5) + new identifiers().identifiers(3) + String("s") + T("t"));
    System.out.println(i + i() + new i().i());
    int aVeryLongIdentifierThatGoesOnAndOnAndOnAndOnWithoutAnySignOfEverComingToAnEnd_0123456789_0123456789_$$$$$$$$$$$$ = 1;
    System.out.println(aVeryLongIdentifierThatGoesOnAndOnAndOnAndOnWithoutAnySignOfEverComingToAnEnd_0123456789_0123456789_$$$$$$$$$$$$);
    int l = 1, O = 0, I1 = 11, lI = 2; System.out.println(l + O + I1 + lI);
    int length = 5; System.out.println(new int[length].length + "length".length());
    int println = 1; System.out.println(println); int out = 2; System.out.println(out); int System = 3; java.lang.System.out.println(System);
    java.lang.System.out.println(new Größe(3, 4).equals(new Größe(3, 4)) + "" + Цвет.class.getName() + 形.class.getSimpleName());
  }
}
