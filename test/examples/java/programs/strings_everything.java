/** String's methods with ordinary and with odd arguments; Latin-1 texts and others. */
public class strings_everything {
  static final String[] samples = {"", "a", "abc", "abcabc", "Straße", "größer", "\u0416\u0443\u043a", "a\ud83d\ude00b", "\ud83d", "\ude00x", "x\u00ffy\u0100z", "  pad\t\n"};

  static String shown(String text) {
    StringBuilder s = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c >= ' ' && c < 127) s.append(c);
      else s.append("\\u").append(Integer.toHexString(c));
    }
    return s.append('"').toString();
  }

  static int sign(int n) { return n < 0 ? -1 : n > 0 ? 1 : 0; }

  static void pairs() {
    long hash = 0;
    for (String a : samples) {
      for (String b : samples) {
        hash = hash * 31 + a.compareTo(b);
        hash = hash * 31 + a.indexOf(b) * 7 + a.lastIndexOf(b);
        hash = hash * 31 + (a.startsWith(b) ? 1 : 0) + (a.endsWith(b) ? 2 : 0) + (a.contains(b) ? 4 : 0) + (a.equals(b) ? 8 : 0);
        hash = hash * 31 + (a.equalsIgnoreCase(b) ? 1 : 0) + sign(a.compareToIgnoreCase(b));
        hash = hash * 31 + a.concat(b).hashCode() + (a + b).length();
        hash = hash * 31 + a.replace(b, "<>").hashCode();
        for (int from = -1; from < 8; from++) {
          hash = hash * 31 + a.indexOf(b, from) * 3 + a.lastIndexOf(b, from) + (a.startsWith(b, from) ? 1 : 0);
          hash = hash * 31 + (a.regionMatches(from, b, 0, 2) ? 1 : 0) + (a.regionMatches(true, from, b, 1, 1) ? 1 : 0);
        }
      }
    }
    System.out.println(hash);
  }

  static void each(String text) {
    System.out.println(shown(text) + " " + text.length() + " " + text.hashCode() + " " + text.isEmpty() + text.isBlank());
    System.out.println("  " + shown(text.toUpperCase()) + shown(text.toLowerCase()) + shown(text.trim()) + shown(text.strip()));
    System.out.println("  " + shown(text.stripLeading()) + shown(text.stripTrailing()) + shown(text.repeat(2)) + shown(text.replace('a', '\u0416')));
    System.out.println("  " + text.indexOf('b') + text.indexOf(0x1f600) + text.lastIndexOf('a') + text.indexOf(0xd83d) + text.lastIndexOf(0x1f600));
    System.out.println("  " + text.codePointCount(0, text.length()) + " " + (text.isEmpty() ? 0 : text.codePointAt(0)) + " " + (text.isEmpty() ? 0 : text.codePointBefore(text.length())));
    if (text.length() > 1) System.out.println("  " + shown(text.substring(1)) + shown(text.substring(0, 1)) + shown("" + text.subSequence(1, 2)) + shown(text.substring(1, 1)));
  }

  static String attempt(int n) {
    String text = "abc", wide = "a\u0416c";
    try {
      switch (n) {
        case 0: return "" + text.charAt(3);
        case 1: return "" + wide.charAt(-1);
        case 2: return text.substring(4);
        case 3: return wide.substring(2, 1);
        case 4: return text.substring(-1, 2);
        case 5: return "" + text.codePointAt(3);
        case 6: return "" + text.codePointBefore(0);
        case 7: return "" + text.codePointCount(2, 1);
        case 8: return "" + text.subSequence(0, 4);
        case 9: return String.valueOf(new char[2], 1, 2);
        case 10: return new String(new char[2], -1, 1);
        case 11: text.getChars(0, 4, new char[9], 0); return "";
        case 12: text.getChars(0, 3, new char[4], 2); return "";
        case 13: return text.repeat(-1);
        case 14: return Character.toString(0x110000);
        case 15: return String.join("-", "a", null, "b");
        case 16: return "" + (Object) null + null;
        default: return "" + text.compareTo(null);
      }
    } catch (NullPointerException e) {
      return "null";
    } catch (RuntimeException e) {
      return e.toString();
    }
  }

  static void numbers() {
    System.out.println(String.valueOf(true) + String.valueOf('c') + String.valueOf(1) + String.valueOf(-5L) + String.valueOf(1.5f) + String.valueOf(1e100));
    System.out.println(Integer.MIN_VALUE + " " + Integer.MAX_VALUE + " " + Long.MIN_VALUE + " " + Long.MAX_VALUE + " " + (byte) 200 + (short) 40000 + (char) 65);
    System.out.println(0.1 + 0.2 + " " + 1e7 + " " + 1.0e-3 + " " + 9.999e-4 + " " + 100.0 + " " + 1234567.0 + " " + -0.0 + " " + 0.0 / 0 + " " + 1 / 0.0);
    System.out.println(0.1f + " " + 1e10f + " " + 3.4028235e38f + " " + 16777216f + " " + 0.001f);
    System.out.println(Integer.toString(-255, 16) + " " + Integer.toHexString(-1) + " " + Integer.toBinaryString(10) + " " + Integer.toOctalString(-8) + " " + Long.toString(Long.MIN_VALUE, 36) + " " + Long.toHexString(-2L));
    System.out.println(Integer.parseInt("-12") + Integer.parseInt("+7") + Integer.parseInt("ff", 16) + Long.parseLong("-9223372036854775808") + " " + Double.parseDouble(" 1e3 ") + " " + Float.parseFloat("0x1p3") + " " + Double.parseDouble("-Infinity") + Double.parseDouble("1d"));
    System.out.println(Integer.toUnsignedString(-1) + " " + Long.toUnsignedString(-1L));
    String[] wrong = {"", "-", "+", "1 ", " 1", "2147483648", "-2147483649", "1_0", "0x1", "\u0661\u0662", "1.0", "99999999999999999999"};
    for (String text : wrong) {
      try {
        System.out.print(Integer.parseInt(text) + ";");
      } catch (NumberFormatException e) {
        System.out.print(e.getMessage() + ";");
      }
    }
    System.out.println();
    String[] reals = {"", " ", "1.", ".5", "1e", "1e+", "--1", "NaN", "nan", "Infinity ", "1f", "1ff", "0x1.8p1", "0x1", "1e400", "1e-400", "."};
    for (String text : reals) {
      try {
        System.out.print(Double.parseDouble(text) + ";");
      } catch (NumberFormatException e) {
        System.out.print(e.getMessage() + ";");
      }
    }
    System.out.println();
  }

  static void identity() {
    String a = "text", b = "te" + "xt", c = new String("text"), d = new StringBuilder("te").append("xt").toString();
    System.out.println((a == b) + " " + (a == c) + " " + (a == d) + " " + (a == c.intern()) + " " + (d.intern() == a) + " " + (c.intern() == d.intern()) + " " + a.equals(d));
    String e = "";
    for (int i = 0; i < 3; i++) e += "x";
    System.out.println(e.intern() == "xxx");
    System.out.println((a.substring(0) == a) + " " + (a.trim() == a) + " " + (a.replace('q', 'r') == a) + " " + (a.toString() == a));
    // Two texts of one hash code.
    System.out.println("Aa".hashCode() == "BB".hashCode() && !"Aa".equals("BB"));
  }

  public static void main(String[] args) {
    for (String each : samples) each(each);
    pairs();
    for (int n = 0; n < 18; n++) System.out.println(n + " " + attempt(n));
    numbers();
    identity();
    System.out.println(String.join(", ", "a", "b", "c") + String.join("|") + String.join("", "x", "y"));
    CharSequence sequence = new StringBuilder("seq");
    System.out.println(sequence.length() + sequence.charAt(1) + " " + sequence + " " + "seq".contentEquals(sequence) + " " + "a seq".contains(sequence));
  }
}
