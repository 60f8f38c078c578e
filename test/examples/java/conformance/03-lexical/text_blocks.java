/** Text blocks: indentation, trailing spaces, escapes, joined lines. */
public class text_blocks {
  static void show(String s) {
    System.out.println(s.replace(' ', '.').replace("\n", "|") + " #" + s.length());
  }

  public static void main(String[] args) {
    show("""
        one
          two
        three
        """);
    show("""
        no newline at the end""");
    show("""
      closing further left
        here
    """);
    show("""
        trailing   
        spaces\040\040
        kept \s
        """);
    show("""
        joined \
        line \
        s""");
    show("""
        quotes " and "" and \""" and \\ and ""\"
        """);
    show("""

        blank

        lines
        """);
    show("""
	tab indented
	  more
	""");
    show("""
        a\tb\u0041\n
        """);
    final String constant = """
        x""";
    System.out.println(constant == "x");
    System.out.println("""
        in an expression: %d""".length() + """
        !""");
    switch ("ab\n") {
      case """
          ab
          """ -> System.out.println("block as a label");
      default -> System.out.println("none");
    }
  }
}
