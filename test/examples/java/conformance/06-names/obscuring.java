/** One name for a variable, a type, a method and a label: the meaning is by context, a variable first. */
public class obscuring {
  static int length = 3;
  static class A { static String b = "type A's"; static A A = new A(); String c = "object's"; }
  static class Box { static String value = "type"; }
  static class Holder { String value = "variable"; }
  static int same(int same) { same: for (;;) { same++; if (same > 5) break same; } return same; }
  static String A() { return "method"; }
  public static void main(String[] args) {
    System.out.println(A.b + " " + A.A.c + " " + A());
    { Holder Box = new Holder(); System.out.println(Box.value); }
    System.out.println(Box.value);
    System.out.println(same(1) + length + args.length);
    String String = "a variable named as its type";
    System.out.println(String.length());
    Integer Integer = 5;
    System.out.println(Integer.compareTo(5) + java.lang.Integer.parseInt("7"));
    int main = 1; main: do { main++; if (main == 4) break main; } while (true);
    System.out.println(main);
    obscuring obscuring = new obscuring();
    System.out.println(obscuring.length + 1);
    java: for (int i = 0; ; i++) { if (i == 3) { System.out.println("java" + i); break java; } }
  }
}
