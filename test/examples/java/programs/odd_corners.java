import java.lang.Math;
public class Odd {
  static int calls;
  int id = ++calls;
  {
    id *= 10;
  }
  static final int K = 3;
  static int[] f(int n)[] {
    return new int[n][n];
  }
  static String o(Object x) {
    return "obj";
  }
  static String o(String x) {
    return "str";
  }
  static String o(int x) {
    return "int";
  }
  static String o(char x) {
    return "char";
  }
  static String o(long x) {
    return "long";
  }
  static String o(double x) {
    return "double";
  }
  static String o(int... x) {
    return "var" + x.length;
  }
  public static void main(final String... args) {
    int a[] = {1, 2, 3}, b = 4, c[][] = {{5}, {}};
    System.out.println(a.length + b + c.length);
    System.out.println(f(3)[2].length);
    int i = 5;
    i = i++ + ++i;
    System.out.println(i);
    int x = 3;
    x += x++ * 2 + x;
    System.out.println(x);
    int[] t = {0, 0, 0};
    int k = 0;
    t[k] = k = 2;
    System.out.println(t[0] + " " + t[2] + " " + k);
    t[k--] += ++k;
    System.out.println(t[2] + "" + k);
    System.out.println(true ? 1 : 2.0);
    System.out.println(true ? 'a' : 0);
    System.out.println(false ? 1 : 'a');
    System.out.println((Object) (true ? "s" : null));
    char ch = 'x';
    int n = 1;
    System.out.println(true ? ch : n);
    final int cn = 1;
    System.out.println(true ? ch : cn);
    System.out.println(o('a') + o(1) + o(1L) + o(1f) + o("s") + o((byte) 1) + o(new int[0]) + o() + o(1, 2) + o((Object) "s") + o((short) 1));
    char q = 'a';
    q += 1;
    q++;
    System.out.println(q);
    q = (char) (q + 1);
    System.out.println(q + 1);
    System.out.println((char) (q + 1) + "" + (int) q + 'a' + 1);
    System.out.println('a' + 'b' + "c" + 'd' + 1 + 2);
    System.out.println(1 + 2 + "3" + 4 * 5);
    switch ("two") {
      default: System.out.println("d");
      case "one": System.out.println("1");
      break;
      case "three": System.out.println("3");
    }
    switch ('c') {
      case 'a': case 'b' + 1: System.out.println("c!");
      case K: System.out.println("fall");
    }
    outer: for (int p = 0; ; p++) {
      int r = 0;
      do {
        if (r == 2) continue outer;
        if (p == 3) break outer;
        System.out.print(p * r + " ");
      }
      while (r++ < 5);
    }
    System.out.println();
    block: {
      if (args.length == 0) break block;
      System.out.println("not");
    }
    System.out.println("\7\t\101\60".length() + "\u0041\\\"" + '\'' + "\0".length() + 0x1.8p3 + 1e-5 + 100f + 0x7fff_ffff + 0b101 + 017 + 1__0 + 'A');
    System.out.println("ab" == "a" + "b");
    String ab = "a";
    System.out.println("ab" == ab + "b");
    final String fa = "a";
    System.out.println("ab" == fa + "b");
    System.out.println((byte) 200 + " " + (short) 70000 + " " + (int) 3e10 + " " + (long) -1e30 + " " + (int) Double.NaN + " " + (char) 65.7 + " " + (byte) -129.9 + " " + (int) 'x' + " " + (float) 0.1 + " " + (double) 0.1f);
    System.out.println(1 << 33 | 1L << 33 | -1 >>> 28 | -1 >> 31);
    int sh = -1;
    sh >>>= 10;
    byte by = -1;
    by >>>= 1;
    short ss = (short) 40000;
    ss >>= 2;
    System.out.println(sh + " " + by + " " + ss);
    by += 300.7;
    System.out.println(by);
    long ll = 1;
    ll <<= 65;
    System.out.println(ll);
    System.out.println(-7 / 2 + " " + -7 % 3 + " " + 7 % -3 + " " + -7.5 % 2 + " " + 5 / 2.0 + " " + 1 / 3f + " " + Integer.MIN_VALUE / -1 + " " + Long.MIN_VALUE % -1);
    System.out.println(0.1 + 0.2);
    System.out.println(1.0f * 16777217);
    System.out.println(1e16 + " " + 1e7 + " " + 1.0E-3 + " " + 9999999.0 + " " + 12345678.9 + " " + 1e21 + " " + 100.0 + " " + (float) 1e10 + " " + Float.MAX_VALUE + " " + 3.0e-45f);
    System.out.println(0.0 == -0.0);
    System.out.println(Double.NaN != Double.NaN);
    System.out.println(1 / 0.0 + " " + -1 / 0.0 + " " + 0 / 0.0);
    Object[] objs = { "s", new int[] {1}, new Odd(), new String[] {"z"}, null };
    for (Object ob : objs) {
      String kind = ob == null ? "null" : ob instanceof String ? "String" : ob instanceof int[] ? "int[]" : ob instanceof Object[] oa ? "Object[" + oa.length + "]" : ob instanceof Odd od && od.id > 5 ? "Odd" + od.id : "?";
      System.out.print(kind + " ");
    }
    System.out.println();
    System.out.println(Math.max(3, 4) + java.lang.Math.abs(-5));
    for (int u = 0, v = 10; u < v; u += 3, v--) System.out.print(u + v + ",");
    System.out.println();
    ;
    ;
    int y;
    if (i > 0) y = 1;
    else y = 2;
    System.out.println(y);
    var vv = 3L;
    var vs = "s" + vv;
    System.out.println(vs);
    System.out.println(((vv > 2) ? ((vv < 5) ? "mid" : "big") : "small"));
    long big = Integer.MAX_VALUE;
    big++;
    int ov = Integer.MAX_VALUE;
    ov++;
    System.out.println(big + " " + ov);
    System.out.println((5 & 6 | 1 ^ 8) + " " + (~5) + " " + (true ^ false) + (5 > 3 == true));
    System.out.print('c');
    System.out.print(1L);
    System.out.print(1.5f);
    System.out.print(true);
    System.out.print((Object) null);
    System.out.print(new char[] {'o', 'k'});
    System.out.println(new char[0]);
    System.out.println();
  }
}
