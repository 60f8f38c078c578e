class Point {
  int x = 3;
  public String toString() {
    return "P" + x;
  }
}
public class string_builder {
  public static void main(String[] args) {
    StringBuilder b = new StringBuilder();
    b.append(1).append('c').append("text").append(2.5).append(1.5f).append(true).append(10000000000L).append((Object) null).append(new Point()).append(new char[] {'x', 'y'}).append((String) null);
    System.out.println(b);
    System.out.println(b.length() + " " + b.charAt(3) + " " + b.toString().length());
    CharSequence cs = b;
    System.out.println(cs.length() + cs.charAt(0) + " " + cs);
    StringBuilder c = new StringBuilder("abc");
    c.append(c).append(cs, 1, 4).append(new char[] {'1', '2', '3'}, 1, 2);
    System.out.println(c + "" + c.isEmpty());
    byte by = -3;
    short sh = 300;
    c.append(by).append(sh).append((char) (by + 100));
    System.out.println(c);
    System.out.println(c.reverse());
    c.setCharAt(0, 'Z');
    c.insert(0, "start ").insert(3, 'q').insert(c.length(), 42).insert(1, 1.5).insert(0, true).insert(2, 7L).insert(0, new char[] {'k'}).insert(0, (String) null);
    System.out.println(c);
    c.deleteCharAt(0).delete(0, 3).delete(5, 1000);
    System.out.println(c);
    c.replace(1, 3, "REPLACED");
    System.out.println(c + " " + c.indexOf("A") + c.indexOf("zz") + c.lastIndexOf("E") + c.indexOf("E", 4));
    c.setLength(3);
    System.out.println("[" + c + "]");
    c.setLength(5);
    System.out.println((int) c.charAt(4) + " " + c.length());
    c.setLength(0);
    System.out.println("[" + c + "]" + c.length());
    StringBuilder e = new StringBuilder("a\uD83D\uDE00b\uD83D\uDE01");
    System.out.println(e.reverse());
    System.out.println(e.substring(1) + e.substring(0, 2).length());
    e.appendCodePoint(0x1F600).appendCodePoint('A');
    System.out.println(e);
    StringBuilder big = new StringBuilder(100);
    for (int i = 0; i < 200000; i++) big.append(i % 10).append(i % 7 == 0 ? "," : "");
    int h = 0;
    for (int i = 0; i < big.length(); i++) h = h * 31 + big.charAt(i);
    System.out.println(big.length() + " " + h + " " + big.toString().hashCode());
    System.out.println(new StringBuilder("abc").equals(new StringBuilder("abc")) + " " + new StringBuilder("abc").toString().equals("abc") + " " + new StringBuilder("b").compareTo(new StringBuilder("a")));
    String s = "x";
    s += b;
    s = s + c + 1;
    System.out.println(s);
    StringBuilder n = null;
    System.out.println("null: " + n);
    String join = "";
    for (String t : "a b c".equals(s) ? new String[0] : new String[] {"p", "q"}) join += t;
    System.out.println(join + new StringBuilder().append("x").append("y").reverse());
    for (int i = 0; i < 3; i++) {
      StringBuilder r = new StringBuilder();
      for (int j = 0; j <= i; j++) r.append('*');
      System.out.println(r);
    }
  }
}
