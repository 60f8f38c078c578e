// JLS 3.4: lines end in a line feed, a return, or both; text blocks have line feeds whatever ends their lines.
public class line_terminators {
  // ends at the return alone  static int a = 1;
  // ends at both
  static int b = 2; /* over
  severallines
*/ static int c = 3;
  static final String T = """
      one      two
      joined \
      here\      end
      """;
  static void fail(int d) {    throw new IllegalStateException("d" + d);  }
  public static void main(String[] args) {
    System.out.println(a + b + c);    System.out.println(T.replace("\n", "|").replace("\r", "R"));
	    System.out.println("form feed and tab");
    System.out.println(""" 	
        x
      """.replace("\f", "F").replace(' ', '.'));
    String u = """
          and  are no line ends
        """;
    System.out.println(u.length() + " " + u.indexOf('\n'));    fail(4);
  }}