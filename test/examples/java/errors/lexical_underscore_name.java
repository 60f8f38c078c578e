class lexical_underscore_name {
  int _;
  void m(int _) { int _ = 1; for (int _ : new int[1]) { } }
  void n() { Runnable r = () -> { }; try { } catch (Exception _) { } }
}
