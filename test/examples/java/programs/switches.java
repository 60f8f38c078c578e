class Main {
  static String name(int n) {
    switch (n) {
      case 0:
        return "zero";
      case 1:
      case 2:
        return "few";
      case Integer.MAX_VALUE:
        return "huge";
      case -1:
        return "minus one";
      default:
        return "many";
    }
  }
  static int fall(int n) {
    int x = 0;
    switch (n) {
      case 1: x += 1;
      case 2: x += 2;
      default: x += 4;
      case 3: x += 8;
        break;
      case 4: x += 16;
    }
    return x;
  }
  static boolean vowel(char c) {
    switch (c) {
      case 'a': case 'e': case 'i': case 'o': case 'u': return true;
    }
    return false;
  }
  public static void main(String[] args) {
    int[] all = {0, 1, 2, 3, -1, Integer.MAX_VALUE};
    for (int n : all) System.out.println(n + " " + name(n));
    for (int n = 0; n < 6; n++) System.out.print(fall(n) + " ");
    System.out.println();
    for (char c = 'a'; c < 'k'; c++) System.out.print(vowel(c) ? "V" : "-");
    System.out.println();
    for (int i = 0; i < 4; i++) {
      switch (i) {
        case 1: continue;
        case 2: break;
        default: int local = i * 2; System.out.print("[" + local + "]");
      }
      System.out.print(i + " ");
    }
    System.out.println();
    switch (args.length) {}
    byte b = 3;
    switch (b) { case 3: System.out.println("byte"); }
  }
}
