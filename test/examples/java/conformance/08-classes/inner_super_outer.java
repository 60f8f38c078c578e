public class inner_super_outer {
  String name;
  inner_super_outer(String name) { this.name = name; }
  class Inner {
    String tag;
    Inner(String tag) { this.tag = tag; }
    String show() { return name + "/" + tag; }
    class Deep {
      int n;
      Deep(int n) { this.n = n; }
      String all() { return name + "." + tag + "." + n + "." + Inner.this.show() + "." + inner_super_outer.this.name; }
    }
  }
  class Sub extends Inner {
    Sub() { super("sub"); }
    String show() { return "Sub:" + super.show(); }
  }
  static class Foreign extends Inner {
    Foreign(inner_super_outer o, String t) { o.super(t + "!"); }
  }
  static class ForeignDeep extends Inner.Deep {
    ForeignDeep(Inner in, int n) { in.super(n * 2); }
    @Override String all() { return "FD<" + super.all() + ">"; }
  }
  static class Other extends inner_super_outer {
    Other() { super("other"); }
    class Mine extends Inner {
      Mine() { super("mine"); }
      String who() { return name + "|" + Other.this.name + "|" + Other.super.name; }
    }
  }
  Inner anon(final int k) {
    int local = k * 3;
    return new Inner("anon" + k) {
      int extra = local + k;
      { extra++; }
      @Override String show() { return super.show() + "#" + extra + name; }
    };
  }
  Runnable counter() {
    int[] count = {0};
    class Local implements Runnable {
      int step;
      Local(int s) { step = s; }
      public void run() { count[0] += step; System.out.println(name + count[0]); if (count[0] < 5) new Local(step + 1).run(); }
    }
    return new Local(1);
  }
  static void nullOuter() {
    inner_super_outer o = null;
    try { o.new Inner("x"); } catch (NullPointerException e) { System.out.println("NPE new"); }
    try { new Foreign(null, "x"); } catch (NullPointerException e) { System.out.println("NPE super"); }
  }
  interface Shape { double area(); default String d() { return getClass().getSimpleName() + ":" + area(); } }
  public static void main(String[] args) {
    inner_super_outer o = new inner_super_outer("o"), p = new inner_super_outer("p");
    Inner i = o.new Inner("i");
    Inner.Deep d = i.new Deep(4);
    System.out.println(d.all());
    p.name = "P";
    System.out.println(p.new Sub().show());
    System.out.println(new Foreign(p, "f").show());
    System.out.println(new ForeignDeep(p.new Inner("q"), 21).all());
    Other ot = new Other();
    Other.Mine m = ot.new Mine();
    System.out.println(m.who() + m.show());
    System.out.println(o.anon(5).show());
    p.counter().run();
    nullOuter();
    Shape s = new Shape() { public double area() { return 2.5; } };
    System.out.println("[" + s.d() + "]");
    System.out.println(s.getClass().getName() + " " + i.getClass().getName() + " " + d.getClass().getSimpleName() + " " + new int[0].getClass().getName() + " " + new Inner[0][0].getClass().getName());
    var a = new Object() { int hits = 0; void hit() { hits++; } };
    a.hit(); a.hit();
    System.out.println(a.hits);
    class Rec { int depth; Rec next; Rec(int d) { depth = d; if (d > 0) next = new Rec(d - 1); } int sum() { return depth + (next == null ? 0 : next.sum()); } }
    System.out.println(new Rec(4).sum());
    for (int k = 0; k < 3; k++) {
      int kk = k;
      class L { int get() { return kk * 10; } }
      System.out.print(new L().get() + " ");
    }
    System.out.println();
  }
}
