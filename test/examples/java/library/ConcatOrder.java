public class ConcatOrder {
  StringBuilder b = new StringBuilder("x");
  int n; public String toString() { System.out.print("<ts" + n + ">"); return "ConcatOrder" + n; }
  int inc() { n++; System.out.print("<inc>"); return n; }
  public static void main(String[] args) {
    ConcatOrder k = new ConcatOrder();
    System.out.println(k + " " + k.inc() + k + k.inc());
    String s = "a"; s += k + "" + k.inc(); System.out.println(s);
    Object o = k; System.out.println("q" + o + k.inc() + 'c' + o);
    System.out.println(k.b + " " + k.b.append("y") + k.b);
    StringBuilder sb = new StringBuilder("1"); String t = sb + "," + sb.append(2); System.out.println(t);
    System.out.println(k + k.f());
  }
  String f() { n += 10; return "f"; }
}
