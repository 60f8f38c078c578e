// JLS 14.11.1: strings in switches: equal hash codes, constants of expressions, unicode, the empty one
import java.util.List;
public class switch_strings_hash {
  static final String PRE = "ab";
  static final String TWO = PRE + 'c' + 1 + 2L + true + 1.5f + null_();
  static String null_() { return "n"; }
  static final String CONST = PRE + 'c' + 1 + 2L + true;
  static int collide(String s) {
    switch (s) {
      case "AaAa": return 1;
      case "BBBB": return 2;
      case "AaBB": return 3;
      case "BBAa": return 4;
      case "": return 5;
      case "\0": return 6;
      case "\u00e4": return 7;
      case CONST: return 8;
      case "a" + "b": return 9;
      case """
        block
        """: return 10;
      default: return s.hashCode() == "AaAa".hashCode() ? -1 : 0;
    }
  }
  static String arrow(String s) {
    return switch (s) {
      case "red", "RED", "Red" -> "#f00";
      case "green" -> { String t = "#0"; for (int i = 0; i < 2; i++) t += "f0".charAt(i); yield t; }
      case "throw" -> throw new IllegalArgumentException(s);
      default -> s.isEmpty() ? "empty" : switch (s.charAt(0)) { case '#' -> s; case ' ' -> arrow(s.trim()); default -> "?" + s.length(); };
    };
  }
  static class Key { final String k; int reads; Key(String k) { this.k = k; } String get() { reads++; return k; } }
  static int parse(String[] tokens) {
    int acc = 0, i = 0;
    while (i < tokens.length) {
      switch (tokens[i++]) {
        case "push": acc += Integer.parseInt(tokens[i++]); break;
        case "neg": acc = -acc; break;
        case "dbl": acc *= 2;
        case "nop": break;
        case "jmp": i += Integer.parseInt(tokens[i]) + 1; continue;
        case "hlt": return acc;
        default: throw new IllegalStateException("op " + tokens[i - 1] + " at " + (i - 1));
      }
      System.out.print(acc + " ");
    }
    return acc;
  }
  public static void main(String[] args) {
    String[] all = {"AaAa", "BBBB", "AaBB", "BBAa", "", "\0", "ä", "abc12true", "ab", "block\n", "zz", "C#Aa", "C#BB", new String("AaAa"), "A".concat("aBB")};
    for (String s : all) System.out.print(collide(s) + " ");
    System.out.println(TWO);
    for (String s : new String[] {"red", "Red", "green", "", "#123", "  RED ", "blue"}) System.out.print(arrow(s) + " ");
    try { arrow("throw"); } catch (IllegalArgumentException e) { System.out.println(e); }
    Key key = new Key("k");
    switch (key.get()) { case "j": case "k": System.out.println(key.reads); break; case "l": System.out.println("l"); }
    System.out.println(parse(new String[] {"push", "3", "dbl", "nop", "jmp", "1", "skipped", "neg", "push", "10", "hlt", "push", "1"}));
    try { parse(new String[] {"push", "1", "pop"}); } catch (IllegalStateException e) { System.out.println(e.getMessage()); }
    final String local = "lo" + "cal";
    switch ("local") { case local: System.out.println("a final local is a constant"); }
    switch (String.valueOf((Object) null)) { case "null" -> System.out.println("text null"); default -> System.out.println("other"); }
    StringBuilder sb = new StringBuilder();
    for (String w : List.of("the", "quick", "brown", "fox", "jumps", "over", "the", "lazy", "dog"))
      switch (w.length()) { case 3: switch (w) { case "the": sb.append('T'); break; case "fox": sb.append('F'); default: sb.append('.'); } break; case 4: sb.append(w.charAt(0)); break; default: sb.append(w.length()); }
    System.out.println(sb);
    System.out.println(arrow(null));
  }
}
