// JLS 3.10.6: which white space of a text block goes: what all lines share, the closing line's too, and what ends a line.
public class text_block_indentation {
  static void show(String s) {
    System.out.println(s.length() + " [" + s.replace(' ', '.').replace("\t", "T").replace("\f", "F").replace("\n", "|").replace("\r", "R") + "]");
  }
  static final String CONSTANT = """
    k\
    """;
  public static void main(String[] args) {
    show("""
        """);
    show("""

        """);
    show("""
   """);
    show("""
        a
       b
      c""");
    show("""
        a
   	  b
        """);
    show("""
		tabs
		  and blanks
	  """);
    show("""
        trailing	 	
        kept\040
        kept\t
        kept \s
          \s
        """);
    show("""
        one line""");
    show("""   	
        blanks behind the opening""");
    show("""
        blank lines do not count

      	
   
        x
        """);
    show("""
      ends right
          """);
    show("""
          ends left
      """);
    show("""
        quotes "in" 'side' "" x \""" y ""\" \"\"\" z\"""");
    show("""
        "first""");
    show("""
        ""two and four\"\"""");
    show("""
        join \
        ed \
          far \
        """);
    show("""
        \
        empty first\
        """);
    show("""
        \r\n\t\b\f\0\7\101\\ \\n \'
        """);
    show("""
        esc \u0041\u0020\u0009
        \u0022 \u005c" \u005c\u005c
        """);
    show("""
        \u0020a
         b
        """);
    show("""
      \u000aafter
      """);
    show("""
 no break space
 """);
    show("""
        // no comment
        /* nor this */
        """);
    show("""
        unicode é 中 😀
        """);
    System.out.println(CONSTANT == "k");
    System.out.println("""
        a""" + 1 + """
        b
        """.trim() + """
        %s""".concat("!"));
    System.out.println("""
        x
        y""".equals("x\ny"));
    String s = """
        {
          "name": "value",
          "list": [1, 2]
        }""", t = """
        second""";
    System.out.println(s + t);
    switch (t) { case """
        second""": System.out.println("case"); }
  }
}
