// JLS 15.13.3: when a reference's receiver is evaluated, null receivers, and which method runs.
import java.util.*;
import java.util.function.*;
public class evaluation_time {
  static int made;
  final int n = ++made;
  String name() { return "n" + n; }
  static evaluation_time make() { System.out.print("make "); return new evaluation_time(); }
  static evaluation_time nil() { System.out.print("nil "); return null; }
  evaluation_time field;
  static String who(Supplier<String> s) { return s.get(); }
  static class Loud { static { System.out.print("[Loud init] "); } static String hi() { return "hi"; } Loud() { System.out.print("Loud() "); } static final int K = 5; }
  static class Quiet { static { System.out.print("[Quiet init] "); } String me() { return "quiet"; } }
  static void npe(String what, Runnable r) {
    try { r.run(); System.out.println(what + " fine"); } catch (NullPointerException e) { System.out.println(what + " NPE"); }
  }
  public static void main(String[] args) {
    Supplier<String> ref = make()::name, lam = () -> make().name();
    System.out.println();
    System.out.println(ref.get() + ref.get());
    System.out.println(lam.get() + lam.get());
    evaluation_time a = new evaluation_time(), b = new evaluation_time();
    a.field = b;
    Supplier<String> fr = a.field::name, fl = () -> a.field.name();
    a.field = a;
    System.out.println(fr.get() + fl.get());
    evaluation_time[] arr = {a, b};
    int i = 0;
    Supplier<String> ar = arr[i++]::name;
    arr[0] = null;
    System.out.println(ar.get() + i);
    npe("bound null", () -> { Supplier<String> s = nil()::name; System.out.print("unreached"); });
    npe("lambda null", () -> { Supplier<String> s = () -> nil().name(); System.out.print("made "); });
    npe("lambda null called", () -> { Supplier<String> s = () -> nil().name(); System.out.print("made "); s.get(); });
    npe("unbound null", () -> { Function<evaluation_time, String> s = evaluation_time::name; System.out.print("made "); s.apply(null); });
    npe("local null", () -> { String t = null; Supplier<Integer> s = t::length; });
    npe("unused", () -> { Object o = (Supplier<String>) nil()::name; });
    npe("field of null", () -> { evaluation_time e = null; Supplier<String> s = e.field::name; });
    npe("array null", () -> { int[] z = null; Supplier<int[]> s = z::clone; });
    npe("unboxing", () -> { ToIntFunction<Integer> f = Integer::intValue; System.out.print("made "); f.applyAsInt(null); });
    npe("result unboxed", () -> { Function<String, Integer> g = s -> null; ToIntFunction<String> f = g::apply; System.out.print("made "); f.applyAsInt("x"); });
    npe("functional null", () -> { Runnable n = null; Runnable s = n::run; });
    npe("negative", () -> { try { IntFunction<int[]> f = int[]::new; f.apply(-1); } catch (NegativeArraySizeException e) { System.out.print(e.getMessage() + " "); } });
    System.out.println("static init:");
    Supplier<String> hi = Loud::hi;
    Supplier<Loud> ln = Loud::new;
    Function<Quiet, String> qm = Quiet::me;
    System.out.println("made, not run");
    System.out.println(hi.get());
    ln.get();
    System.out.println(Loud.K);
    System.out.println(qm.apply(new Quiet()));
    // The same reference in a loop; the receiver's variable may change later.
    List<Supplier<Integer>> sizes = new ArrayList<>();
    for (int k = 0; k < 3; k++) { StringBuilder sb = new StringBuilder("x".repeat(k)); sizes.add(sb::length); sb.append("++"); }
    for (Supplier<Integer> s : sizes) System.out.print(s.get() + " ");
    String text = "first";
    Supplier<Integer> len = text::length;
    text = "a longer one";
    System.out.println(len.get() + text.length());
    // Dispatch is virtual when called.
    List<Object> objs = List.of("s", 1, 'c', List.of());
    Function<Object, String> ts = Object::toString;
    for (Object o : objs) System.out.print(ts.apply(o) + " ");
    System.out.println(who(new evaluation_time() { @Override String name() { return "anon" + n; } }::name));
  }
}
