// JLS 15.16, 9.9: lambdas and references as intersection types with markers, and as generic functional interfaces.
import java.io.Serializable;
import java.util.*;
import java.util.function.*;
public class intersection_casts {
  interface Marker {}
  interface Tagged { default String tag() { return "tag:" + getClass().isInterface(); } }
  interface Named extends Tagged { static String of(Object o) { return o instanceof Named ? "named" : "plain"; } }
  interface Loud { default String loud() { return "LOUD " + (this instanceof Tagged t ? t.tag() : "-"); } }
  static <T extends Function<Integer, Integer> & Tagged> String use(T t) { return t.apply(20) + t.tag(); }
  static <T extends Runnable & Marker> T same(T t) { t.run(); return t; }
  static <A, F extends Function<? super A, ? extends A> & Loud> A twice(F f, A a) { System.out.print(f.loud() + " "); return f.apply(f.apply(a)); }
  static int hits;
  static void hit() { hits++; }
  public static void main(String[] args) {
    Runnable r = (Runnable & Marker) () -> hits++;
    Runnable p = () -> hits++;
    r.run();
    p.run();
    System.out.println((r instanceof Marker) + " " + (p instanceof Marker) + " " + hits);
    Object o = (Marker & Serializable & Runnable) intersection_casts::hit;
    ((Runnable) o).run();
    System.out.println((o instanceof Serializable) + " " + (o instanceof Comparator) + hits);
    var v = (Function<Integer, Integer> & Tagged & Loud) x -> x * 2;
    System.out.println(v.apply(4) + v.tag() + v.loud() + v.andThen(v).apply(1));
    System.out.println(use((Function<Integer, Integer> & Tagged) x -> x + 1));
    System.out.println(use((Function<Integer, Integer> & Named) x -> x - 1));
    same((Runnable & Marker & Loud) () -> System.out.print("same ")).run();
    System.out.println(twice((UnaryOperator<String> & Loud) s -> s + s, "ab"));
    Comparator<String> c = (Comparator<String> & Serializable) (a, b) -> b.compareTo(a);
    System.out.println((c instanceof Serializable) + " " + (c.reversed() instanceof Comparator));
    List<String> l = new ArrayList<>(List.of("p", "r", "q"));
    l.sort((Comparator<String> & Marker) String::compareTo);
    System.out.println(l);
    // As a conditional's operand and a switch's result.
    Runnable q = hits > 1 ? (Runnable & Marker) () -> System.out.print("yes ") : () -> System.out.print("no ");
    q.run();
    System.out.println(q instanceof Marker);
    Object s = switch (hits) { case 3 -> (Supplier<String> & Named) () -> "sup"; default -> (Runnable & Loud) () -> { }; };
    System.out.println(Named.of(s) + Named.of(q) + ((Supplier<?>) s).get());
    try {
      Marker m = (Marker) p;
      System.out.println("cast " + m);
    } catch (ClassCastException e) {
      System.out.println("CCE");
    }
    Marker m = (Marker & Supplier<String>) () -> "m";
    if (m instanceof Supplier<?> sup) System.out.println(sup.get());
    boolean b = ((Predicate<String> & Marker) String::isBlank).test("  ");
    System.out.println(b);
  }
}
