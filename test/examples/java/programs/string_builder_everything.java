/** StringBuilder's methods, in Latin-1 and beyond, within bounds and outside of them. */
public class string_builder_everything {
  static void show(StringBuilder builder) {
    System.out.println(builder.length() + " \"" + builder + "\"");
  }

  static String attempt(int n) {
    StringBuilder b = new StringBuilder("abc");
    try {
      switch (n) {
        case 0: return "" + b.charAt(3);
        case 1: b.setCharAt(-1, 'x'); return "";
        case 2: return "" + b.deleteCharAt(3);
        case 3: return "" + b.insert(4, "x");
        case 4: return "" + b.insert(-1, 5);
        case 5: return "" + b.delete(2, 1);
        case 6: return "" + b.delete(-1, 2);
        case 7: return "" + b.delete(1, 99);
        case 8: return "" + b.replace(4, 5, "x");
        case 9: return "" + b.replace(1, 99, "x");
        case 10: return b.substring(2, 5);
        case 11: return b.substring(4);
        case 12: b.setLength(-1); return "";
        case 13: return "" + b.append(new char[2], 1, 2);
        case 14: return "" + b.append("xyz", 2, 4);
        case 15: return "" + new StringBuilder(-1);
        case 16: return "" + b.codePointAt(3);
        case 17: return "" + b.appendCodePoint(-1);
        case 18: return "" + b.delete(4, 5);
        default: return "" + b.insert(9, new char[] {'x'});
      }
    } catch (RuntimeException e) {
      return e.toString();
    }
  }

  public static void main(String[] args) {
    StringBuilder b = new StringBuilder();
    b.append(true).append('c').append((char) 252).append(-12).append(1234567890123L).append(1.5f).append(-0.0).append("s").append((String) null);
    b.append((Object) null).append(new char[] {'x', 'y'}).append(new char[] {'a', 'b', 'c'}, 1, 2).append("text", 1, 3).append(new StringBuilder("inner"));
    show(b);
    b.insert(0, "<").insert(b.length(), '>').insert(1, 42).insert(1, 1.25).insert(1, false).insert(1, -7L).insert(1, new char[] {'q'}).insert(1, (Object) null).insert(1, 0.5f);
    show(b);
    b.deleteCharAt(0).delete(3, 9).replace(0, 2, "REPLACED").setCharAt(3, '\u0416');
    show(b);
    b.reverse();
    show(b);
    System.out.println(b.indexOf("r") + " " + b.indexOf("e", 20) + " " + b.lastIndexOf("n") + " " + b.lastIndexOf("l", 10) + " " + b.indexOf("zzz") + " " + b.indexOf(""));
    System.out.println(b.charAt(2) + b.substring(3) + b.substring(2, 6) + b.subSequence(1, 3));
    b.setLength(10);
    show(b);
    b.setLength(12);
    System.out.println(b.length() + " " + (int) b.charAt(11));
    b.setLength(0);
    System.out.println(b.length() + " " + b.isEmpty() + " " + b.toString().isEmpty());
    StringBuilder wide = new StringBuilder("\u0416");
    wide.append("latin").deleteCharAt(0);
    System.out.println(wide + " " + wide.toString().equals("latin") + " " + wide.toString().hashCode());
    StringBuilder pairs = new StringBuilder("a\ud83d\ude00b\ud83d").appendCodePoint(0x1f601).appendCodePoint('z');
    System.out.println(pairs.length() + " " + pairs.codePointAt(1) + " " + pairs.codePointAt(2));
    String reversed = pairs.reverse().toString();
    for (char c : reversed.toCharArray()) System.out.print(Integer.toHexString(c) + " ");
    System.out.println();
    StringBuilder self = new StringBuilder("ab");
    self.append(self).append(self);
    show(self);
    System.out.println(new StringBuilder("abc").compareTo(new StringBuilder("abd")) + " " + new StringBuilder("x").equals(new StringBuilder("x")));
    for (int n = 0; n < 20; n++) System.out.println(n + " " + attempt(n));
    StringBuilder large = new StringBuilder(3);
    for (int i = 0; i < 100000; i++) large.append(i % 10);
    large.ensureCapacity(500000);
    large.insert(50000, "\u20ac");
    System.out.println(large.length() + " " + large.toString().hashCode() + " " + large.indexOf("\u20ac") + " " + (large.capacity() >= 500000));
    String text = "";
    for (int i = 0; i < 300; i++) text = i % 2 == 0 ? text + i : i + text;
    System.out.println(text.hashCode() + " " + text.length());
  }
}
