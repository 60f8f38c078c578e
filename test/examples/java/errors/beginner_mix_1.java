import java.util.*;
public class beginner_mix_1 {
  static int max(int a, int b) { return a; }
  static void noReturn() { return 1; }
  static String grade(int score) { if (score > 90) return 'A'; return "B"; }
  static double avg(int[] xs) { int s = 0; for (int i = 0; i <= xs.length(); i++) s += xs[i]; return s / xs.size(); }
  static boolean even(int n) { return n % 2; }
  static int count(String s, char c) { int n = 0; for (char x : s) if (x == c) n++; return n; }
  static int parse(String s) { return (int) s; }
  static void swap(int a, int b) { int temp = a; a = b; b = tmp; }
  public static void main(String args) {
    int x = "5"; String s = 5; double d = "1.5"; boolean b = 1; char c = "c"; int y = 3.7; long l = 3.5f; float f = 3.7; String t = 'x'; int[] a = 5; int[] e = {1, "2", 3.0}; int z = null; Integer w = 5L; String u = null + 1; char v = 'a' + x;
    if (x = 5) { } if (s == 5) { } if (!x) { } while (x) { } if (x > 0 && y) { } if (s > t) { } for (int i = 0; i < 10; i++); { i++; } do { int q = 1; } while (q < 5); x.foo(); s[0] = 'a'; a.push(1); a[0].foo(); a["0"] = 1; a[1.0] = 2; s.charAt("0"); s.substring("a", 1); Math.sqrt("4"); Math.pow(2); Integer.parseInt(5); System.out.println(1, 2); System.out.print(); System.out.println(noReturn()); int r = noReturn(); String.length(); max(1); max("a", "b"); max(1.5, 2); int m = max(1, 2) + noReturn(); new beginner_mix_1(5); new String(1, 2, 3, 4, 5); List<int> li; ArrayList<String> al = new ArrayList<Integer>(); al.add(5); al.get("0"); String fromList = al.get(0).foo; List<String> ls = new List<String>(); Map<String> map; x++ = 5; 5 = x; final int k = 1; k = 2; k++; int dup = 1; int dup = 2; undefined(x); undefinedVar++; Strin str; foo.bar(); return 5;
  }
}
