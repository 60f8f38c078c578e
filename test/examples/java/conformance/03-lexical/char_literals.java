// JLS 3.10.4: character literals with every escape, and arithmetic on them.
public class char_literals {
  static final char A = 'A', NEXT = A + 1;
  static String codes(char... cs) { StringBuilder sb = new StringBuilder(); for (char c : cs) sb.append((int) c).append(' '); return sb.toString(); }
  static String kind(char c) { return "char"; }
  static String kind(int i) { return "int"; }
  public static void main(String[] args) {
    System.out.println(codes('\b', '\t', '\n', '\f', '\r', '\s', '\"', '\'', '\\', '"'));
    System.out.println(codes('\0', '\7', '\00', '\07', '\77', '\000', '\077', '\177', '\377', '\47', '\134'));
    System.out.println(codes('\u0000', '\uFFFF', '\uabcd', '\u0022', '\\', '\ud800', '\uDFFF'));
    System.out.println(codes('é', 'ß', 'Ω', '中', '€', '￿'));
    System.out.println(NEXT + " " + (A + 1) + " " + (char) (A + 2) + " " + (char) 68 + " " + kind('a') + kind('a' + 'b') + kind((char) 5) + kind(+'a'));
    char c = 'x'; c++; c += 1; System.out.println(c); c -= 25; System.out.println(c--); System.out.println(--c);
    c = 'a'; c *= 1.5; System.out.println((int) c); c /= 2; System.out.println(c); c <<= 1; System.out.println(c); c ^= ' '; System.out.println((int) c);
    c = 0; c--; System.out.println((int) c); c++; System.out.println((int) c); c = (char) -2; System.out.println(c + 0);
    c = 70000 - 65536 + 'a'; System.out.println((int) c);
    System.out.println('a' + 'b' + "c" + 'd' + 'e' + 1);
    System.out.println('a' + 1 + "" + 'a' + 1);
    System.out.println((char) ('a' + 1) + "" + (char) 97.9 + (char) 65.5f + (char) 66L + (char) (byte) 67);
    System.out.println((int) (char) -1 + " " + (int) (char) (byte) -1 + " " + (short) (char) 0x8000 + " " + (byte) 'é');
    System.out.println('a' < 'b' ? 'y' : 'n');
    System.out.println(true ? 'a' : 0); System.out.println(false ? 1.0 : 'a'); int i = 0; System.out.println(true ? 'a' : i);
    System.out.println('z' - 'a' + " " + ('9' - '0') * 2 + " " + 'a' / 2 + " " + 'a' % 10 + " " + ('a' << 1) + " " + ~'a' + " " + -'a');
    for (char ch = 'a'; ch <= 'e'; ch += 2) System.out.print(ch);
    for (char ch = 'e'; ch >= 'a'; --ch) System.out.print(ch);
    System.out.println();
    switch (c) { case 'a' + 1: System.out.println("b"); break; case (char) 97: System.out.println("a"); break; case 98 + 1: System.out.println("c"); break; default: System.out.println("other"); }
    int[] counts = new int[26]; for (char ch : "hello world".toCharArray()) if (ch >= 'a' && ch <= 'z') counts[ch - 'a']++;
    System.out.println(counts['l' - 'a'] + " " + counts['o' - 'a'] + " " + counts['z' - 'a']);
    int[] byChar = new int['\n']; System.out.println(byChar.length); byChar['\t'] = 3; System.out.println(byChar[9]);
    Character boxed = 'q'; boxed++; System.out.println(boxed); System.out.println(boxed + 1); System.out.println(boxed == 'r'); System.out.println((int) boxed);
    System.out.println(new char[] {'a', 98, 'b' + 1});
    System.out.println(String.valueOf((char) 0x41) + Character.toString(0x42) + Character.valueOf('c'));
    final int k = 10; char fromK = k; char sum = 'a' + k; System.out.println((int) fromK + " " + sum);
  }
}
