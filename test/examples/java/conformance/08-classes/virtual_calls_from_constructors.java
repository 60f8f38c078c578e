// JLS 12.5: a method called by a superclass's constructor is the subclass's, and sees fields before their initialisers.
public class virtual_calls_from_constructors {
  static StringBuilder log = new StringBuilder();
  static int tick(String what) {
    log.append(what).append(' ');
    return log.length();
  }
  static abstract class Base {
    final int a = tick("Base.a");
    { tick("Base.block"); show("in Base's block"); }
    Base() { this("default"); tick("Base()"); }
    Base(String s) { tick("Base(" + s + ")"); show("in Base(String)"); hook(s); }
    abstract void hook(String s);
    void show(String where) { System.out.println(where + ": " + this); }
    public String toString() { return "Base a=" + (a > 0); }
  }
  static class Mid extends Base {
    int count = 7;
    final int constant = 42;
    final String text = "constant" + 1;
    final Integer boxed = 5;
    final int late;
    String set = null;
    String kept;
    { count++; tick("Mid.block"); }
    Mid() { super(); late = tick("Mid()") > 0 ? 1 : 2; show("in Mid()"); }
    Mid(int n) { super("n" + n); count += n; late = n; show("in Mid(int)"); }
    void hook(String s) { count += 100; set = s; kept = s; tick("hook:" + count); }
    public String toString() {
      return "Mid count=" + count + " constant=" + constant + " text=" + text + " boxed=" + boxed + " late=" + late + " set=" + set
          + " kept=" + kept + " " + super.toString();
    }
  }
  static class Leaf extends Mid {
    private final int[] data = {1, 2, 3};
    private int sum = sum();
    Leaf() { super(3); sum *= 10; }
    Leaf(Leaf from) { this(); sum += from.sum; }
    int sum() { int s = 0; if (data != null) for (int d : data) s += d; return s; }
    @Override void hook(String s) { super.hook(s + "!"); sum = -1; System.out.println("Leaf.hook data=" + (data == null) + " sum=" + sum()); }
    public String toString() { return "Leaf sum=" + sum + " data=" + (data == null ? "null" : data.length + "") + " " + super.toString(); }
  }
  static class Registry {
    static Registry[] all = new Registry[10];
    static int n;
    final String name;
    Registry(String name) { all[n++] = this; this.name = describe() + name; }
    String describe() { return "R" + n + (name == null ? "?" : "!"); }
  }
  static class Escaping extends Registry {
    final String own;
    Escaping() { super("escaping"); own = all[n - 1].describe(); }
    @Override String describe() { return "E" + own + n; }
  }
  public static void main(String[] args) {
    Mid m = new Mid();
    System.out.println(m);
    System.out.println(log); log.setLength(0);
    System.out.println(new Mid(9));
    System.out.println(log); log.setLength(0);
    Leaf leaf = new Leaf();
    System.out.println(leaf);
    System.out.println(new Leaf(leaf));
    System.out.println(log);
    Registry r = new Registry("plain"), e = new Escaping();
    System.out.println(r.name + " " + e.name + " " + ((Escaping) e).own + " " + (Registry.all[1] == e) + Registry.n);
    new Base("anonymous") {
      String field = "late";
      { System.out.println("block " + field); }
      void hook(String s) { System.out.println("hook " + s + " " + field); }
    }.show("at the end");
  }
}
