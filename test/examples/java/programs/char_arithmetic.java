class Main {
  static char next(char c) { return (char) (c + 1); }
  public static void main(String[] args) {
    char c = 'a';
    System.out.println(c + 1);
    System.out.println((char) (c + 1));
    System.out.println(c + 'b');
    System.out.println("" + c + 'b');
    System.out.println(c++);
    System.out.println(++c);
    System.out.println(next(c));
    System.out.println(c < 'd' ? "less" : "not less");
    System.out.println('\u0041' + "" + '\t' + '|' + '\'' + '"' + '\\' + '\101');
    final char constant = 'x';
    System.out.println(true ? constant : 0);
    int zero = 0;
    System.out.println(true ? 'x' : zero);
    for (char k = 'e'; k >= 'a'; k--) System.out.print(k);
    System.out.println();
    System.out.println((int) Character.MAX_VALUE);
    System.out.println("é€𝄞".length());
    System.out.println("é€𝄞");
    System.out.println('é');
  }
}
