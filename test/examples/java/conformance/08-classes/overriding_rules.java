/** Overriding: covariant results, private and static methods do not override, package access, super calls, final. */
public class overriding_rules {
  static class A {
    Object get() { return "A.get"; }
    private String hidden() { return "A.hidden"; }
    String call() { return hidden() + stat(); }
    static String stat() { return "A.stat"; }
    protected Number num() throws Exception { return 1; }
    String over(Object o) { return "A.over(Object)"; }
    final String last() { return "last" + get(); }
    A self() { return this; }
    public String toString() {
      return "A!" + super.toString().startsWith("overriding_rules$");
    }
  }
  static class B extends A {
    @Override String get() { return "B.get<" + super.get(); }
    String hidden() { return "B.hidden"; }
    static String stat() { return "B.stat"; }
    @Override public Integer num() { return 2; }
    String over(String s) { return "B.over(String)"; }
    @Override B self() { return this; }
    String only() { return "only"; }
  }
  static class C extends B {
    @Override String get() { return "C" + super.get(); }
    @Override String over(Object o) { return "C.over(Object)"; }
    String up() { return super.over("x") + super.toString(); }
  }
  public static void main(String[] args) throws Exception {
    A a = new C();
    B b = new C();
    System.out.println(a.get() + " " + a.call() + " " + a.num() + b.num().byteValue() + a.over("s")
        + b.over("s") + b.over((Object) "s") + b.over(null));
    System.out.println(a.last() + a.self().toString() + b.self().only() + ((C) b).up()
        + new B().get().length());
  }
}
