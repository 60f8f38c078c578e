// JLS 3.3: a Unicode escape may stand for any character of the program: keywords, separators, quotes, operators, line ends.
public class escapes_everywhere \u007b
  st\u0061tic \u0066inal int LIMIT \u003d 0\u0078ff\u003b
  enum \u0043olor { R\u0045D, GREEN\u007d
  static int twice\u0028int \u006e) { return n \u002a 2; }
  \u002f* a comment that escapes begin and end *\u002f static int after = 1;
  \u002f\u002f a line comment
  @\u004fverride public String t\u006fString() { return "me"; }
  \u0040SuppressWarnings("all") int[] xs = {1\u002c 2};

  public static void main(String\u005b\u005d args) {
    System\u002eout.println(LIMIT + twice(\u0031\u0032));
    System.out.println(Color.RED + "" + Color.\u0047REEN);
    System.out.println(new escapes_everywhere() + "" + new escapes_everywhere().xs.length + after);
    \u0069\u0066 (LIMIT \u003e 3 \u0026& LIMIT !\u003d 4) System.out.println("if");
    \u0066or (int i = 0; i < 2; i\u002b\u002b) System.out.print(i + "\u002c");
    System.out.println();
    char quote = \u0027\u005c'\u0027, letter = \u0027z\u0027;
    System.out.println(quote + "" + letter);
    String s = \u0022a\u005c\u006eb\u0022;
    System.out.println(s.length() + " " + (int) s.charAt(1));
    System.out.println("\u005c\u005c".length() + " " + "\u005c\u0022".length());
    System.out.println("\\u0041".length() + " " + "\\\u0041".length() + " " + "\\\\u0041".length());
    System.out.println("\uuuu0041\uu0042\uuu0043");
    System.out.println("\u0009|\u0020|\u000c|".length() + " " + "\u00e9\u00c9\u0130".toLowerCase().length());
    String block = \u0022\u0022\u0022\u000a        x
        y\u0022\u0022\u0022;
    System.out.println(block + block.length());
    long l = 0xCAFE\u004c; float f = 1\u002e5\u0066; int bin = 0\u0062101, under = 1\u005f000;
    System.out.println(l + f + bin + under);
    // the end of the line \u000d System.out.println("after a return");
    // both \u000d\u000a System.out.println("after both");
    int \u0061\u0301 = 1, \ud835\udc9c = 2, x\ud835\udfce = 3;
    System.out.println(\u0061\u0301 + 𝒜 + x\ud835\udfce);
    l\u0061bel: while (true) break label;
    int i = 8; i \u003e>\u003e= 1; System.out.println(i > 3 \u003f 1 \u003a 2);
  }
}
