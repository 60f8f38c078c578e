public class string_library {
  static void p(Object o) {
    System.out.println(o);
  }
  static void p(boolean o) {
    System.out.print(o + " ");
  }
  static void p(int o) {
    System.out.print(o + " ");
  }
  public static void main(String[] args) {
    String s = "  Hello, World  ";
    p("[" + s.trim() + "]" + s.strip() + "|" + s.stripLeading() + "|" + s.stripTrailing() + "|");
    p(s.toUpperCase() + s.toLowerCase());
    p("straße ÿ ŉ İI éàΣ ΑΣ Σ".toUpperCase());
    p("STRASSE İI ÉÀΣ ΑΣ ΑΣΑ Σ".toLowerCase());
    p("a\uD801\uDC28b".toUpperCase().codePointAt(1));
    p("");
    p("abc".startsWith("ab"));
    p("abc".startsWith(""));
    p("abc".startsWith("bc", 1));
    p("abc".startsWith("bc", 2));
    p("abc".startsWith("", 3));
    p("abc".startsWith("", 4));
    p("abc".startsWith("a", -1));
    p("abc".endsWith("bc"));
    p("abc".endsWith(""));
    p("c".endsWith("abc"));
    p("");
    p("banana".indexOf('a'));
    p("banana".indexOf('a', 2));
    p("banana".indexOf('a', -5));
    p("banana".indexOf('a', 99));
    p("banana".indexOf("an", 2));
    p("banana".indexOf("", 3));
    p("banana".indexOf("", 99));
    p("banana".indexOf("nan"));
    p("banana".lastIndexOf('a'));
    p("banana".lastIndexOf('a', 4));
    p("banana".lastIndexOf('x'));
    p("banana".lastIndexOf("an"));
    p("banana".lastIndexOf("an", 2));
    p("banana".lastIndexOf(""));
    p("banana".lastIndexOf("", 2));
    p("banana".lastIndexOf("banana!"));
    p("a\uD83D\uDE00b".indexOf(0x1F600));
    p("a\uD83D\uDE00b".lastIndexOf(0x1F600));
    p("");
    p("banana".replace('a', 'o') + "banana".replace("an", "AN") + "aaa".replace("", "-") + "abab".replace("ab", "") + "x".replace("y", "z") + "aaaa".replace("aa", "b"));
    p("ab".repeat(3) + "".repeat(10) + "x".repeat(0) + "|");
    p("x".isBlank());
    p("  \t\n".isBlank());
    p("".isEmpty());
    p("");
    p("Abc".equalsIgnoreCase("aBC"));
    p("Abc".equalsIgnoreCase(null));
    p("Abc".equalsIgnoreCase("abcd"));
    p("É".equalsIgnoreCase("é"));
    p("abc".compareToIgnoreCase("ABD"));
    p("abc".compareToIgnoreCase("AB"));
    p("abc".contains("bc"));
    p("abc".contains(new StringBuilder("x")));
    p("");
    char[] cs = "chars".toCharArray();
    cs[0] = 'C';
    p(String.valueOf(cs) + String.valueOf(cs, 1, 3) + new String(cs) + new String(cs, 2, 2) + new String("copy") + new String() + "|");
    p("copy" == new String("copy"));
    p("copy".equals(new String("copy")));
    p("");
    p(String.join("-", "a", "b", "c") + String.join(",") + String.join(", ", new String[] {"x", null}));
    p("abcdef".subSequence(1, 4));
    p("a,b".concat("!") + "abc".charAt(1) + ("a" + 1 + 2 + 'c' + 1.0 + null + true));
    p("héllo wörld".hashCode());
    p("\u0000\uffff".length());
    p("");
    String text = "the quick brown fox";
    int vowels = 0, words = 1;
    for (char c : text.toCharArray()) {
      if ("aeiou".indexOf(c) >= 0) vowels++;
      if (c == ' ') words++;
    }
    p(vowels);
    p(words);
    String rev = "";
    for (int i = text.length() - 1; i >= 0; i--) rev += text.charAt(i);
    p(rev);
    p(Character.isDigit('5'));
    p(Character.isDigit('x'));
    p(Character.isLetter('é'));
    p(Character.isLetter('1'));
    p(Character.isLetterOrDigit('_'));
    p(Character.isUpperCase('Q'));
    p(Character.isUpperCase('É'));
    p(Character.isLowerCase('ß'));
    p(Character.isWhitespace('\t'));
    p(Character.isWhitespace('\u00a0'));
    p(Character.isWhitespace('\u2003'));
    p(Character.isAlphabetic('z'));
    p(Character.isDigit('٣'));
    p(Character.isSpaceChar(' '));
    p("");
    p("" + Character.toUpperCase('a') + Character.toUpperCase('ß') + Character.toUpperCase('ÿ') + Character.toLowerCase('Ä') + Character.toLowerCase('İ') + Character.toUpperCase('1') + (char) Character.toUpperCase((int) 'b'));
    p(Character.getNumericValue('7'));
    p(Character.getNumericValue('z'));
    p(Character.digit('f', 16));
    p(Character.digit('g', 16));
    p(Character.forDigit(11, 16) + Character.toString('c') + Character.toString(0x1F600) + Character.compare('a', 'c'));
    p((int) Character.MAX_VALUE);
    p("");
    int letters = 0, upper = 0, digits = 0, white = 0, sum = 0;
    for (int c = 0; c < 0x3000; c++) {
      if (Character.isLetter((char) c)) letters++;
      if (Character.isUpperCase((char) c)) upper++;
      if (Character.isDigit((char) c)) digits++;
      if (Character.isWhitespace((char) c)) white += c;
    }
    p(digits);
    p(white);
    for (int c = 0; c < 0x180; c++) sum = sum * 31 + Character.toUpperCase((char) c) * 7 + Character.toLowerCase((char) c);
    p(sum);
    p("");
  }
}
