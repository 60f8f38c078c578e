// JLS 15.13.1, 18.2.1, 18.5: exact references give bounds at once; inexact ones wait for their parameters' types.
import java.util.*;
import java.util.function.*;
public class exact_and_inexact {
  record Item(String name, int price, List<String> tags) implements Comparable<Item> { static Item parse(String s) { int i = s.indexOf('='); return new Item(s.substring(0, i), Integer.parseInt(s.substring(i + 1)), List.of()); } Item up(int d) { return new Item(name, price + d, tags); } boolean costs(int p) { return price == p; } public int compareTo(Item o) { return price - o.price; } Item with(String t) { List<String> l = new ArrayList<>(tags); l.add(t); return new Item(name, price, l); } static int total(Item a, Item b) { return a.price + b.price; } }
  static <A, B, C> Function<A, C> compose(Function<? super A, ? extends B> f, Function<? super B, ? extends C> g) { return a -> g.apply(f.apply(a)); }
  static <T, R> List<R> map(Collection<? extends T> c, Function<? super T, ? extends R> f) { List<R> r = new ArrayList<>(); for (T t : c) r.add(f.apply(t)); return r; }
  static <T, U, R> List<R> zip(List<T> a, List<U> b, BiFunction<? super T, ? super U, ? extends R> f) { List<R> r = new ArrayList<>(); for (int i = 0; i < Math.min(a.size(), b.size()); i++) r.add(f.apply(a.get(i), b.get(i))); return r; }
  static <T> T fold(Iterable<? extends T> it, T z, BinaryOperator<T> f) { for (T t : it) z = f.apply(z, t); return z; }
  static <T, A> A into(Iterable<T> it, Supplier<A> s, BiConsumer<? super A, ? super T> add) { A a = s.get(); for (T t : it) add.accept(a, t); return a; }
  static <T extends Comparable<? super T>> T top(Collection<? extends T> c) { return Collections.max(c); }
  static <K, V, M extends Map<K, V>> M index(Collection<? extends V> c, Function<? super V, ? extends K> k, Supplier<M> s) { M m = s.get(); for (V v : c) m.put(k.apply(v), v); return m; }
  static <T> Optional<T> find(Collection<? extends T> c, Predicate<? super T> p) { for (T t : c) if (p.test(t)) return Optional.of(t); return Optional.empty(); }
  static <T> Function<T, Boolean> asFn(Predicate<T> p) { return p::test; }
  static <X, Y> Y apply(Function<X, Y> f, X x) { return f.apply(x); }
  static <T> T make(Supplier<? extends T> s) { return s.get(); }
  public static void main(String[] args) {
    List<Item> items = map(List.of("pen=3", "ink=12", "pad=7"), Item::parse);
    System.out.println(map(items, Item::name) + "" + map(items, Item::price) + compose(Item::parse, Item::price).apply("x=9") + compose(Item::name, String::length).apply(items.get(0)) + exact_and_inexact.<String, Integer, String>compose(Integer::parseInt, Integer::toBinaryString).apply("5"));
    System.out.println(zip(items, List.of(1, 2, 3), Item::up).get(2).price() + "" + zip(items, items, Item::total) + zip(List.of("a", "b"), List.of("c", "d"), String::concat) + zip(List.of(1, 2), List.of(3, 4), Math::max) + zip(List.of("ab", "cd"), List.of(1, 0), String::charAt) + zip(items, items, Item::compareTo));
    System.out.println(fold(List.of(1, 2, 3), 0, Integer::sum) + fold(List.of(1, 2, 3), 1, Math::multiplyExact) + fold(List.of("x", "y"), "", String::concat) + fold(map(items, Item::price), 0, Math::max) + fold(List.of(1, 2.5), 0, (a, b) -> a.doubleValue() > b.doubleValue() ? a : b));
    System.out.println(into(List.of("p", "q"), ArrayList::new, List::add) + "" + into(List.of("p", "q"), StringBuilder::new, StringBuilder::append) + into(List.of(3, 3), HashSet<Integer>::new, Set::add) + into(List.of(1, 2), () -> new int[1], (a, t) -> a[0] += t)[0]);
    System.out.println(top(items).name() + top(List.of(4, 9, 2)) + index(items, Item::name, LinkedHashMap::new).keySet() + index(List.of("aa", "b"), String::length, HashMap<Integer, String>::new).get(1) + find(items, i -> i.costs(7)).map(Item::name).orElse("?") + find(List.of("", "z"), Predicate.not(String::isEmpty)).get());
    System.out.println(asFn(String::isEmpty).apply("") + "" + apply(Item::name, items.get(1)) + apply(String::valueOf, 5) + apply(Integer::valueOf, "6") + exact_and_inexact.<char[], String>apply(String::valueOf, new char[] {'c'}) + make(ArrayList<String>::new).size() + make(Object::new).getClass().getSimpleName() + exact_and_inexact.<List<Integer>>make(LinkedList::new));
    System.out.println(map(map(map(items, Item::name), String::toUpperCase), s -> s.charAt(0)) + "" + map(List.of(List.of(1), List.of(2, 3)), List::size) + map(List.of("b", "a"), String::hashCode) + map(Set.of('x'), Character::getNumericValue) + map(Arrays.asList(1, null), Objects::isNull) + map(List.of(1.5), Double::intValue) + map(items, i -> i.with("t").with("u").tags()).get(0));
    Comparator<Item> byTags = Comparator.comparing(Item::tags, Comparator.comparing(List::size));
    List<Item> sorted = new ArrayList<>(items);
    sorted.sort(byTags.thenComparing(Item::name, Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder())));
    System.out.println(map(sorted, Item::name) + "" + map(List.of(Item.class, String.class), Class::getSimpleName) + map(List.of("1,2"), s -> s.indexOf(',')));
  }
}
