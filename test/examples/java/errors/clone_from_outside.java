class Main {
  void f(Object o, String s, Other other, int[] a) throws Exception {
    o.clone();
    s.clone();
    new Main().clone();
    this.clone();
    super.clone();
    other.clone();
    a.clone();
  }
}
class Other { }
