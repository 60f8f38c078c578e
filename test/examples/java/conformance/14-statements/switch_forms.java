/** Old and new switches on int, char, String and boxes: fall through, default anywhere, yield, nested, scopes. */
public class switch_forms {
  static String old(int n) {
    StringBuilder s = new StringBuilder();
    switch (n) {
      default: s.append("d");
      case 1: s.append("1");
      case 2: s.append("2");
      break;
      case -5: case 1000000: s.append("far");
      break;
      case Integer.MAX_VALUE: s.append("max");
    }
    return s.toString();
  }
  static String chars(char c) {
    switch (c) {
      case 'a': case 'b': return "ab";
      case '\n': return "nl";
      case 'a' + 5: return "f";
    }
    return "?";
  }
  static int strings(String s) {
    switch (s) {
      case "Aa": return 1;
      case "BB": return 2;
      case "": return 3;
      case "C" + "D": return 4;
      default: return s.length();
    }
  }
  static final int K = 3;
  static int konst(byte b) {
    switch (b) {
      case K: return 1;
      case K + 1: return 2;
      case (byte) 200: return 3;
      default: return 0;
    }
  }
  static int days(int m, boolean leap) {
    return switch (m) {
      case 4, 6, 9, 11 -> 30;
      case 2 -> {
        if (leap) yield 29;
        yield 28;
      }
      default -> 31;
    };
  }
  static String yields(Integer i) {
    return switch (i) {
      case 0: yield "zero";
      case 1: System.out.print("through ");
      case 2: yield "some";
      default: String s = "many";
      yield s + i;
    };
  }
  static int nested(int a, String b) {
    return switch (a) {
      case 1 -> switch (b) {
        case "x" -> 10;
        default -> {
          int r = 0;
          for (int i = 0; i < 5; i++) {
            if (i == 3) break;
            r += i;
          }
          yield r;
        }
      };
      case 2 -> throw new IllegalStateException("two");
      default -> 1 + switch (b.length()) {
        case 0 -> 5;
        default -> 6;
      };
    };
  }
  static void arrows(String s) {
    switch (s) {
      case "a", "b" -> System.out.print("ab ");
      case "t" -> {
        try { throw new RuntimeException(); } catch (RuntimeException e) {
          System.out.print("t ");
        }
      }
      case "e" -> throw new IllegalArgumentException("e");
      default -> {}
    }
  }
  public static void main(String[] args) {
    for (int n : new int[] {0, 1, 2, 3, -5, 1000000, Integer.MAX_VALUE}) System.out.print(old(n) + " ");
    System.out.println(chars('b') + chars('\n') + chars('f') + chars('z'));
    System.out.println(strings("Aa") + strings("BB") * 10 + strings("") * 100 + strings("CD") * 1000
        + strings("other") * 10000 + strings("C#") * 100000);
    System.out.println(konst((byte) 3) + "" + konst((byte) 4) + konst((byte) -56) + konst((byte) 9));
    System.out.println(days(2, true) + days(2, false) + days(9, true) + days(12, false));
    System.out.println(yields(0) + yields(1) + yields(2) + yields(7));
    System.out.println(nested(1, "x") + nested(1, "y") + nested(0, "") + nested(9, "abc"));
    try { nested(2, ""); } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
    for (String s : new String[] {"a", "b", "t", "z"}) arrows(s);
  }
}
