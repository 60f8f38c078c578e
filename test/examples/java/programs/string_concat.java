class Named {
  final String name;
  Named(String name) { this.name = name; }
  public String toString() { return "<" + name + ">"; }
}
class Main {
  public static void main(String[] args) {
    int i = -5;
    long l = 1L << 60;
    double d = 2.5;
    float f = 1.25f;
    boolean b = true;
    char c = 'q';
    byte y = -7;
    short s = 300;
    String n = null;
    Object o = new Named("object");
    Named none = null;
    System.out.println("i" + i + "l" + l + "d" + d + "f" + f + "b" + b + "c" + c + "y" + y + "s" + s);
    System.out.println(n + " " + o + " " + none);
    System.out.println(1 + 2 + "3" + 4 + 5);
    System.out.println('a' + 'b' + "c" + 'd');
    System.out.println("" + 'a' + 1);
    System.out.println("sum " + (1 + 2) + " neg " + -i);
    System.out.println("tab\tquote\"back\\slash\101\u0042");
    String long1 = "";
    for (int k = 0; k < 200; k++) long1 += k % 10;
    System.out.println(long1);
    System.out.println(long1.length());
    final String half = "con";
    System.out.println((half + "stant") == "constant");
  }
}
