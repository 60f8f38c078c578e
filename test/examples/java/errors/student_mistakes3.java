import java.util.*;
class Main {
  private int count; String name;
  class Point { int x, y; }
  static int square(int n) { System.out.println(n * n); }
  static void twice(int n) { return n * 2; }
  int noReturn(boolean b) { if (b) return 1; }
  int loop() { for (int i = 0; i < 3; i++) return i; }
  public static void main(String[] args) {
    count++;
    int count = count + 1;
    Point p = new Point();
    String s = null; s = s + 1 - 2;
    int y = square(2.5);
    int z = twice(3);
    List<int> bad = new ArrayList<int>();
    List<String> words = new ArrayList<>(); words.add(5); String w = words[0]; int len = words.length; len = args.length(); len = s.length;
    for (String t : s) { }
    char c = "x"; char d = 'a' + 1; char e = d + 1; boolean b = 1; b = "true"; int i = 3.0; float f = 3.0; long l = 12345678901; 
    if (s == 'a') { } if (x > 3) { } if (s.equals("a") = true) { }
    Integer boxed = 3L; double dd = "3"; int n = null; 
    System.out.printn("hi"); system.out.println("hi"); System.out.println("hi" "there"); Sytem.out.println();
  }
}
