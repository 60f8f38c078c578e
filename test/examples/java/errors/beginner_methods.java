class Main {
  static int add(int a, int b) {
    return a + b;
  }
  static void show(String s) {}
  public static void main(String[] args) {
    add(1);
    add(1, 2, 3);
    add("1", 2);
    int x = show("a");
    String s = add(1, 2);
    show(5);
    ad(1, 2);
    Main.add();
    "abc".size();
    int l = "abc".length;
    args.length();
    args.size();
    s.Length();
    System.out.printn("x");
    System.Out.println("x");
    system.out.println("x");
    Sytem.out.println();
    Math.Sqrt(2);
    int i = Math.sqrt(4);
    s.charAt("0");
    char c = s[0];
  }
}
