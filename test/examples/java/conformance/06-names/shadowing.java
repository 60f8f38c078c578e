/** Shadowing of fields by locals and parameters, of outer members by inner ones; hiding of fields. */
public class shadowing {
  static String name = "class";
  String field = "outer field";
  static class Up {
    String field = "up";
    static String where() { return "Up.where"; }
    String show() { return field; }
  }
  static class Down extends Up {
    String field = "down";
    static String where() { return "Down.where"; }
    String both() {
      return field + this.field + super.field + ((Up) this).field + show();
    }
  }
  class Inner {
    String field = "inner field";
    String look(String field) {
      return field + "/" + this.field + "/" + shadowing.this.field;
    }
    class Deep {
      String field = "deep";
      String all() { return field + Inner.this.field + shadowing.this.field; }
    }
  }
  static int f(int x) {
    {
      int y = x;
      x = y + 1;
    }
    {
      int y = 10;
      x += y;
    }
    for (int i = 0; i < 2; i++) x++;
    for (int i = 0; i < 2; i++) x++;
    return x;
  }
  static String size() { return "outer size"; }
  static class Holder {
    String size(int n) { return "inner " + n; }
    String call() { return shadowing.size() + size(1); }
  }
  public static void main(String[] args) {
    System.out.println(name);
    String name = "local";
    System.out.println(name + " " + shadowing.name);
    System.out.println(new Down().both());
    Up u = new Down();
    System.out.println(u.field + ((Down) u).field + u.where() + Down.where());
    shadowing s = new shadowing();
    Inner inner = s.new Inner();
    System.out.println(inner.look("argument") + " " + inner.new Deep().all());
    System.out.println(f(1) + new Holder().call());
    class String2 {
      String name = "member of a local class";
      String get() { return name; }
    }
    System.out.println(new String2().get());
    Runnable r = new Runnable() {
      String name = "anonymous";
      public void run() { System.out.println(name + shadowing.name); }
    };
    r.run();
  }
}
