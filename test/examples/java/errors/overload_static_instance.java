class Main {
  static void s() { inst(); Main.inst(); over(1); over("s"); }
  void inst() { }
  static void over(int x) { }
  void over(String s) { }
  static int dup(int a) { return 1; }
  int dup(int b) { return 2; }
  void gen(java.util.List<String> l) { }
  void gen(java.util.List<Integer> l) { }
  void va(int... x) { }
  void va(int[] x) { }
}
