/** Comments in odd places, operators without spaces, keywords that are contextual. */
public class comments_and_separators {
  static int f(int... xs) { return xs.length; }
  /* not /* nested */
  /**/ static int one = /* inner */ 1; //* odd
  static class var2 {}
  static int record(int record) { return record; }
  static int yield = 3, sealed = 4, permits = 5, module = 6, to = 7, with = 8;

  public static void main(String/**/[] args) {
    int a = 5, b = 2;
    System.out.println(a+++b);
    System.out.println(a + " " + b);
    System.out.println(a-- -b);
    System.out.println(a - -b);
    System.out.println(a - - -b);
    System.out.println(- -a + +b + ~-b);
    System.out.println(a>b?a:b);
    System.out.println(!!(a>b)?"t":"f");
    System.out.println(a>>>1>>b<<1);
    int record = record(9);
    int var = 4;
    var var3 = var;
    System.out.println(record + var + var3 + yield + sealed + permits + module + to + with);
    ;;;
    { } { ; }
    System.out.println(f() + f(1) + f(1, 2) + one);
    String url = "http://not a comment"; // "quoted
    System.out.println(url + '"' + "'" + '\'' + "\"");
    http:
    System.out.println("a label that looks like an address");
    int x = 1; x = x++ + ++x; System.out.println(x);
    int i[] = {1, 2,}, j = 3;
    System.out.println(i.length + j);
  }
}
