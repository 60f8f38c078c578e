class A {
  int m() { return 1; }
  Object n() { return null; }
  void o() { }
}
class B extends A {
  long m() { return 1; }
  String n() { return ""; }
  int o() { return 1; }
}
