/** StringBuilder: insertions, deletions, replacement, reversal with surrogates, capacity, bounds. */
public class string_builder_edits {
  static void fails(Runnable r) {
    try {
      r.run();
      System.out.println("fine");
    } catch (IndexOutOfBoundsException e) { System.out.println("out of bounds"); }
  }
  public static void main(String[] args) {
    StringBuilder b = new StringBuilder("hello");
    b.insert(0, 1).insert(1, 'c').insert(b.length(), 2.5).insert(3,
        true).append((Object) null).append(new char[] {'x', 'y'});
    System.out.println(b + " " + b.length());
    b.delete(0, 3).deleteCharAt(0).replace(0, 2, "REPLACED").setCharAt(0, 'r');
    System.out.println(b);
    System.out.println(new StringBuilder("a\ud83d\ude00b").reverse().codePointAt(1) + " "
        + new StringBuilder().reverse());
    System.out.println(b.indexOf("l") + " " + b.lastIndexOf("l") + " " + b.indexOf("zz") + " "
        + b.charAt(2) + " " + b.substring(3) + " " + b.substring(1, 4) + " " + b.subSequence(0, 2));
    b.setLength(3);
    System.out.println(b + "|" + b.isEmpty());
    b.setLength(5);
    System.out.println(b.toString().replace('\0', '0'));
    b.delete(1, 100);
    System.out.println(b);
    fails(() -> b.charAt(5));
    fails(() -> b.deleteCharAt(1));
    fails(() -> b.insert(9, "x"));
    fails(() -> b.delete(3, 2));
    fails(() -> b.setLength(-1));
    System.out.println(b.append(1).append('1').append(1L).append(1f).append(1d).append("s", 0,
        1).append(new char[] {'a', 'b', 'c'}, 1, 2).appendCodePoint(128512).length());
    System.out.println(new StringBuilder("a").compareTo(new StringBuilder("b")) + " "
        + new StringBuilder("a").equals(new StringBuilder("a")) + " "
        + "a".contentEquals(new StringBuilder("a")));
    b.append(b).append((String) null);
    System.out.println(b.length());
    CharSequence cs = new StringBuilder("chars");
    System.out.println(cs.length() + cs.toString() + String.join("-", cs, "x"));
  }
}
