/** Unicode escapes are read before tokens are: in names, operators, literals, comments and line ends. */
public class unicode_escapes {
  static int \u0061bc = 7;
  static String caf\u00e9 = "coffee";

  public static void main(String[] args) {
    System.out.println(abc + a\u0062c);
    System.out.println(café + " " + caf\u00E9.length());
    char c = '\u0041';
    char d = '\uuuu0042';
    System.out.println(c + "" + d + (char) (c + 2));
    int x = 5 \u002b 6;
    System.out.println(x);
    \u0069nt y = 3;\u000a    System.out.println(y);
    String quoted = \u0022inside\u0022;
    System.out.println(quoted);
    System.out.println("\\u0041 stays");
    System.out.println("\\\u0041");
    // a comment ended by an escape \u000a System.out.println("after the comment");
    char newline = '\n';
    System.out.println((int) newline + " " + (int) '\t' + " " + (int) '\0' + " " + (int) '\377' + " " + (int) '\47');
    System.out.println("\u00fcber".length() + " " + "\ud83d\ude00".length() + " " + "\ud83d\ude00".codePointAt(0));
    String 名前 = "name", _x$1 = "odd", $ = "dollar";
    System.out.println(名前 + _x$1 + $);
    System.out.println("\7".length() + "\18".length() + "\1234".length() + " " + (int) "\1234".charAt(0));
    System.out.println("tab[\s]" + "\s\s".length());
  }
}
