/** Generic methods that override, with parameters renamed, erased in the subclass, and called explicitly. */
public class generic_methods_override {
  static class Base {
    <T> String show(T t) { return "base " + t; }
    <T extends Comparable<T>> T larger(T a, T b) { return a.compareTo(b) > 0 ? a : b; }
  }
  static class Child extends Base {
    @Override <U> String show(U u) { return "child " + u; }
    @Override <C extends Comparable<C>> C larger(C a, C b) { return super.larger(b, a); }
  }
  interface Visitor<R> { R number(int n); R sum(Expr a, Expr b); }
  interface Expr { <R> R accept(Visitor<R> v); }
  static Expr number(int n) { return new Expr() { public <R> R accept(Visitor<R> v) { return v.number(n); } }; }
  static Expr sum(Expr a, Expr b) { return new Expr() { public <R> R accept(Visitor<R> v) { return v.sum(a, b); } }; }
  public static void main(String[] args) {
    Base b = new Child();
    System.out.println(b.show(1) + b.<String>show("s") + b.larger("a", "b") + b.<Integer>larger(3, 2));
    Expr e = sum(number(1), sum(number(2), number(3)));
    int value = e.accept(new Visitor<Integer>() {
      public Integer number(int n) { return n; }
      public Integer sum(Expr a, Expr c) { return a.accept(this) + c.accept(this); }
    });
    String text = e.<String>accept(new Visitor<>() {
      public String number(int n) { return "" + n; }
      public String sum(Expr a, Expr c) { return "(" + a.accept(this) + "+" + c.accept(this) + ")"; }
    });
    System.out.println(text + "=" + value);
  }
}
