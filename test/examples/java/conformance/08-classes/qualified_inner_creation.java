// JLS 15.9.1, 8.8.7.1, 15.8.4: outer.new Inner(), outer.super(), Outer.this, through classes that inherit inner classes.
import java.util.Iterator;
public class qualified_inner_creation {
  static int made;
  final String id;
  qualified_inner_creation(String id) { this.id = id; made++; }
  static qualified_inner_creation make(String id) { System.out.println("make " + id); return new qualified_inner_creation(id); }
  class A {
    final String a;
    A(String a) { this.a = id + "." + a; }
    class B {
      final String b;
      B(String b) { this.b = A.this.a + "." + b + "." + id; }
      class C { String path() { return qualified_inner_creation.this.id + ">" + A.this.a + ">" + B.this.b; } }
    }
    B b(String s) { return new B(s); }
    B b() { return this.new B("this"); }
  }
  private class Hidden { private int v = id.length(); private Hidden() {} private int plus(int k) { return v += k; } }
  static class SubA extends A {
    SubA(qualified_inner_creation o) { o.super("sub"); }
    SubA() { make("dflt").super("viaMake"); }
    B other() { return new B("inSub"); }
  }
  class SubInner extends A {
    SubInner(String s) { super(s + "+"); }
    SubInner(qualified_inner_creation other, String s) { other.super(s); }
    String both() { return qualified_inner_creation.this.id + "/" + a; }
  }
  static class SubC extends A.B.C {
    SubC(A.B b) { b.super(); }
    @Override String path() { return "[" + super.path() + "]"; }
  }
  static class Derived extends qualified_inner_creation {
    Derived() { super("derived"); }
    class A extends qualified_inner_creation.A {
      A() { super("shadow"); }
      String up() { return Derived.super.id + Derived.this.id + super.a; }
    }
    A own() { return new A(); }
    qualified_inner_creation.A inherited() { return new qualified_inner_creation("x").new A("orig"); }
    Hidden2 h() { return new Hidden2(); }
    class Hidden2 extends SubInner { Hidden2() { super("h2"); } }
  }
  static class Ring<T> implements Iterable<T> {
    private final T[] items;
    private int version;
    @SafeVarargs Ring(T... items) { this.items = items; }
    class Cursor implements Iterator<T> {
      int at, seen = version;
      Cursor(int at) { this.at = at; }
      public boolean hasNext() { return at < items.length && seen == version; }
      public T next() { return items[at++]; }
      Cursor copy() { return Ring.this.new Cursor(at); }
    }
    public Iterator<T> iterator() { return new Cursor(0); }
    void touch() { version++; }
  }
  public static void main(String[] args) {
    qualified_inner_creation o = new qualified_inner_creation("o");
    A a = o.new A("a");
    A.B b = a.new B("b");
    System.out.println(b.new C().path());
    System.out.println(make("m").new A("x").new B("y").new C().path());
    System.out.println(new SubA(o).other().b + " " + new SubA().b("z").b + " " + a.b().b);
    System.out.println(o.new SubInner("s").both() + " " + o.new SubInner(make("other"), "t").both());
    System.out.println(new SubC(b).path());
    Derived d = new Derived();
    System.out.println(d.own().up() + " " + d.new A().up() + " " + d.inherited().a + " " + d.h().both());
    Hidden h = o.new Hidden();
    h.v += 10;
    System.out.println(h.plus(1) + h.v);
    Ring<String> ring = new Ring<>("p", "q", "r");
    Ring<String>.Cursor cursor = ring.new Cursor(1);
    System.out.print(cursor.next().length() + cursor.copy().next());
    for (String s : ring) System.out.print(s);
    ring.touch();
    System.out.println(cursor.hasNext());
    A anon = o.new A("anon") { { System.out.println("init " + a); } @Override B b(String s) { return super.b(s + "?"); } };
    System.out.println(anon.b("k").b);
    qualified_inner_creation none = null;
    try { none.new A(String.valueOf(made++)); } catch (NullPointerException e) { System.out.println("null outer " + made); }
    try { new SubA(null); } catch (NullPointerException e) { System.out.println("null super " + made); }
    try { new SubC(null); } catch (NullPointerException e) { System.out.println("null deep"); }
  }
}
