/** Inner classes: outer instances, qualified new and this, private access both ways, subclasses of inner classes. */
public class inner_classes {
  private int n; private static int made;
  inner_classes(int n) { this.n = n; }
  class In {
    private int m = n * 10; In() { made++; n++; }
    int sum() { return n + m; } inner_classes out() { return inner_classes.this; }
    class Deep { int all() { return n + m + made; } void set() { n = 100; m = 1; inner_classes.this.n += 1; } }
  }
  class SubIn extends In { SubIn() { super(); } int sum() { return super.sum() * 2; } }
  static class Far extends inner_classes.In { Far(inner_classes o) { o.super(); } }
  static class Nested { private static int secret = 3; private int own = 4; private int get() { return secret + own; } }
  In make() { return new In(); }
  public static void main(String[] args) {
    inner_classes a = new inner_classes(1), b = new inner_classes(5);
    In x = a.new In(), y = b.make(); In.Deep d = x.new Deep();
    System.out.println(x.sum() + " " + y.sum() + " " + d.all()); d.set();
    System.out.println(x.m + " " + a.n + " " + (x.out() == a) + " " + d.all());
    System.out.println(a.new SubIn().sum() + " " + new Far(b).sum() + " " + b.n + " " + made);
    System.out.println(new Nested().get() + Nested.secret + new Nested().own);
    try { inner_classes none = null; none.new In(); } catch (NullPointerException e) { System.out.println("no outer"); }
    System.out.println(In.class.getName() + " " + In.Deep.class.getSimpleName() + " " + new Object() {}.getClass().getName());
  }
}
