// JLS 15.12, 15.13: type arguments that are written: on this, super, outer instances, types, chains, references, statics.
import java.util.*;
import java.util.function.*;

public class explicit_type_arguments {
  static class Base { <T> List<T> make(T t) { List<T> l = new ArrayList<>(); l.add(t); return l; } <T> String name(Class<T> c, T t) { return c.getSimpleName() + t; } static <T, U extends T> List<? super U> stat(T t, U u) { List<T> l = new ArrayList<>(); l.add(t); l.add(u); return l; } }
  static class Sub extends Base {
    List<Object> viaThis() { return this.<Object>make("this"); } List<Number> viaSuper() { return super.<Number>make(1); } List<CharSequence> viaClass() { List<CharSequence> l = new ArrayList<>(); for (Object o : Sub.<CharSequence, String>stat("c", "d")) l.add((CharSequence) o); return l; }
    @Override <Q> List<Q> make(Q q) { List<Q> l = super.make(q); l.add(q); return l; }
    class In { List<Object> viaOuter() { return Sub.this.<Object>make('o'); } List<Number> viaOuterSuper() { return Sub.super.<Number>make(2.5); } Runnable r = () -> System.out.print(Sub.this.<Comparable<?>>make(3).get(0) + " "); }
  }
  interface Maker { <T> T make(Supplier<? extends T> s); static <T> Maker of() { return new Maker() { public <X> X make(Supplier<? extends X> s) { return s.get(); } }; } default <A, B> Function<A, B> both(Function<? super A, ? extends B> f) { return a -> this.<B>make(() -> f.apply(a)); } }
  static <T> T self(T t) { return t; } static <T> int count(T... ts) { return ts.length; } static <A, B, C> String three(A a, B b, C c) { return "" + a + b + c; } static String plain(String s) { return "plain " + s; } static <T> String over(T t) { return "generic"; } static String over(String s) { return "string"; }
  <T> explicit_type_arguments(T t) { } explicit_type_arguments() { this.<String>inst("c"); } <T> T inst(T t) { return t; }
  static class Pair<A, B> { final A a; final B b; Pair(A a, B b) { this.a = a; this.b = b; } static <A, B> Pair<A, B> of(A a, B b) { return new Pair<A, B>(a, b); } <C> Pair<C, B> first(C c) { return Pair.<C, B>of(c, b); } <C> C fold(BiFunction<? super A, ? super B, ? extends C> f) { return f.apply(a, b); } }
  @FunctionalInterface interface Poly { <T extends Comparable<T>> T pick(List<? extends T> l); }
  static <T extends Comparable<T>> T least(List<? extends T> l) { T b = null; for (T t : l) if (b == null || t.compareTo(b) < 0) b = t; return b; }
  public static void main(String[] args) {
    Sub s = new Sub(); System.out.println(s.viaThis() + "" + s.viaSuper() + s.viaClass() + s.new In().viaOuter() + s.new In().viaOuterSuper()); s.new In().r.run();
    System.out.println(s.<Integer>name(Integer.class, 4) + ((Base) s).<Object>make("b").size() + new Sub().<Long>make(5L).get(1) + explicit_type_arguments.<Object>self("x").hashCode());
    Maker m = Maker.<String>of(); CharSequence cs = m.<CharSequence>make(() -> "lambda"); System.out.println(cs.length() + m.<Integer, Object>both(i -> i + 1).apply(4).toString() + m.<List<? extends Number>>make(() -> List.of(1, 2.5)).get(1));
    System.out.println(explicit_type_arguments.<Object>count(1, "a") + explicit_type_arguments.<Integer>count() + explicit_type_arguments.<int[]>count(new int[2]) + explicit_type_arguments.<Integer, String, List<?>>three(1, "b", List.of()) + explicit_type_arguments.<Integer>plain("ignored"));
    System.out.println(over("s") + explicit_type_arguments.<String>over("s") + over(1) + explicit_type_arguments.<Object>over(1));
    Object o = new <Integer>explicit_type_arguments(3); explicit_type_arguments e = new explicit_type_arguments(); System.out.println(e.<String>inst("i").length() + (o instanceof explicit_type_arguments ? 1 : 0));
    System.out.println(Pair.<Integer, String>of(1, "p").<Character>first('q').<Object>fold((a, b) -> a + b) + "" + Pair.of(2, 'r').first("t").<Integer>fold((a, b) -> a.length() + b));
    Function<Object, List<Object>> f = s::<Object>make; Supplier<List<String>> sup = ArrayList<String>::new; Function<String, Pair<String, Integer>> g = x -> new Pair<>(x, x.length()); BiFunction<Integer, String, Pair<Integer, String>> h = Pair<Integer, String>::new; BiFunction<Integer, String, Pair<Integer, String>> k = Pair::<Integer, String>of; System.out.println(f.apply(1).size() + sup.get().size() + g.apply("abc").b + h.apply(5, "z").a + k.apply(6, "y").b + ((Function<Object, Object>) explicit_type_arguments::<Object>self).apply("ref"));
    Poly p = explicit_type_arguments::least; String least = p.pick(List.of("q", "b")); System.out.println(least + p.<Integer>pick(List.of(3, 2)) + Collections.<Integer>emptyList().size() + Optional.<String>empty().isPresent() + Map.<String, Integer>of().size() + List.<Object>of(1, "x") + Comparator.<String>naturalOrder().compare("a", "b") + Function.<Integer>identity().apply(8) + Map.Entry.<String, Integer>comparingByKey().compare(Map.entry("a", 1), Map.entry("a", 2)));
    System.out.println(Arrays.<Number>asList(1, 2.5).get(1).intValue() + new HashMap<String, List<Integer>>().<Object>getClass().getSimpleName() + Objects.<String>requireNonNull("nn") + Collections.<String, Integer>emptyMap());
  }
}
