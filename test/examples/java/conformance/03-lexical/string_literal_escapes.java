// JLS 3.10.5, 3.10.7: string literals with all escapes; octal ones take as many digits as they may.
public class string_literal_escapes {
  static void show(String s) {
    StringBuilder sb = new StringBuilder().append(s.length()).append(':');
    for (int i = 0; i < s.length(); i++) sb.append(' ').append(Integer.toHexString(s.charAt(i)));
    System.out.println(sb);
  }
  public static void main(String[] args) {
    show(""); show("\b\t\n\f\r\s\"\'\\"); show("'"); show("\0"); show("\00\000\0000"); show("\1\12\123\1234"); show("\400\377\378\38");
    show("\18\79\08"); show("\0a\7b\77c\177d"); show("\u0001\u00001"); show("\\n\\t\\0\\\\"); show("\uD83D\uDE00"); show("😀"); show("a\u0300");
    show("tab	inside"); show("\u0022.length() + \u0022"); show("/* no comment */ // none"); show("%d%n$1{}"); show("\\" + "\\\\");
    show("\u2028\u2029\u0085"); show("a" + 1 + '\1' + "\61"); show("\s\s \40\40");
    System.out.println("one" + "two" == "onetwo"); System.out.println("\101" == "A"); System.out.println("\u0041" == "A"); System.out.println("" == "");
    System.out.println("\"quoted\" and 'single' and \\ and \\\" and \47\42");
    System.out.println("a\tb\tc".indexOf(9) + "x".concat("\n").length());
    System.out.println("\\".equals("\134") && "\"".equals("\42") && "'".equals("\'") && '\'' == 39);
  }
}
