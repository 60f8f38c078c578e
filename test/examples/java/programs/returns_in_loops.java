class Main {
  static int first(int n) { for (int i = 0; ; i++) if (i * i > n) return i; }
  static int both(boolean b) { if (b) { return 1; } else { return 2; } }
  static int w(int n) { while (true) { if (n > 100) return n; n *= 2; } }
  static void early(int n) { if (n > 0) return; System.out.println("late"); }
  static int s(int n) { switch (n) { case 1: return 10; default: return 20; } }
  static int lab() { int k = 0; l: { if (k == 0) break l; return 1; } return 2; }
  static boolean b(int x) { do { if (x > 5) return true; x++; } while (x < 3); return false; }
  public static void main(String[] args) {
    System.out.println(first(50) + " " + both(true) + both(false) + " " + w(3) + " " + s(1) + s(2) + " " + lab() + " " + b(9) + b(0));
    early(1); early(0);
  }
}
