// JLS 15.29: a static constant named through an object has its value, and the object is evaluated, but it is no constant expression.
public class constants_through_objects {
  static final int K = 5; static final String S = "s"; static final long L = 1L << 33; static final boolean T = true; static final char C = 'c';
  final int inst = 6; final String text = "f"; static final Integer BOXED = 7;
  constants_through_objects self() { System.out.print("[self]"); return this; }
  static constants_through_objects none() { System.out.print("[none]"); return null; }
  interface I { int J = 8; String N = "n"; } static class Impl implements I { int f = J + I.J + this.J; }
  static String kind(byte b) { return "byte"; } static String kind(int i) { return "int"; } static String kind(Object o) { return "object"; }
  int viaThis() { while (this.T) { if (this.K == 5) return this.K + inst + this.inst; } return -1; }
  public static void main(String[] args) {
    constants_through_objects o = new constants_through_objects(), n = null;
    System.out.println(o.K + n.K + o.self().K + none().K + o.inst + o.text + n.L + n.T + n.C + n.BOXED);
    System.out.println((o.S == "s") + " " + (o.S + "x" == "sx") + " " + (constants_through_objects.S + "x" == "sx") + " " + (S + "x" == "sx") + " " + ("" + o.K == "5") + " " + (o.text == "f") + " " + (o.text + 1 == "f1"));
    byte b = constants_through_objects.K, c = K + 1; int k = o.K + 1; switch (k) { case constants_through_objects.K + 1: System.out.println("six"); }
    System.out.println(kind(o.K) + kind((byte) o.K) + kind(n.S) + new Impl().f + new Impl().J + ((I) null).N + new Impl().N.length() + o.viaThis() + b + c);
    Integer boxed = o.K; Object any = n.C; long wide = o.K; double d = n.L; String s = o.S; s += o.K; s += n.C; char ch = 'a'; ch += o.K; int[] arr = new int[o.K]; arr[n.K - 1] = o.self().K * 2 - -o.K;
    System.out.println(boxed + any.getClass().getSimpleName() + wide + d + s + ch + arr[4] + (o.T ? o.K : n.K) + (n.T && !o.T) + -o.K + ~n.K + (o.K > 4 ? "y" : "n") + (n.K << 1) + o.S.length() + n.S.concat("!"));
    for (int i = n.K; i > o.K - 2; i--) System.out.print(i + " "); do { if (o.T) break; } while (true); System.out.println(n.S.isEmpty() ? 1 : 2);
  }
}
