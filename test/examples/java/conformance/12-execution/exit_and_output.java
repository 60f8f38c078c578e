// JLS 12.8: System.out and System.err are apart, and flushed when the program ends by returning.
public class exit_and_output {
  static int n;
  static final Runnable LAST = () -> System.out.print("last " + ++n);
  public static void main(String[] args) {
    System.out.print('a'); System.out.print(1); System.out.print(2L); System.out.print(1.5f); System.out.print(2.5); System.out.print(true); System.out.print((Object) null); System.out.print((String) null); System.out.print(new char[] {'x', 'y'});
    System.out.println(); System.out.println(new char[] {'h', 'i'}); System.out.println((Object) "o"); System.out.println('c' + 1); System.out.println("" + 'c' + 1); System.out.println((char) ('c' + 1)); System.out.println(new StringBuilder("sb")); System.out.append("app").append('c').append("0123", 1, 3).append(null).println();
    System.out.write('W'); System.out.write('\n'); System.out.flush(); System.out.print("tab\tquote\"back\\nul" + "\0".length() + "é€😀\u0041\101\7".length() + "\n");
    LAST.run(); System.out.println(String.valueOf((Object) null) + String.valueOf(new char[] {'v'}) + String.valueOf(3.0f) + String.valueOf(true));
    System.out.println(1.0 + " " + 100.0 + " " + 1e7 + " " + 1.0E-5 + " " + 123456789.0 + " " + 0.001 + " " + 1e21 + " " + -0.0 + " " + 0f / 0 + " " + 1 / 0.0 + " " + 1.1f + " " + 3.4e38f + " " + Long.MIN_VALUE + " " + Double.MAX_VALUE + " " + Float.MIN_VALUE + " " + (float) 1e10 + " " + 1e-3f);
  }
}
