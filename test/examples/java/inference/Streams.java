import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** A sequence with map, filter, collect: chains whose types follow from each other. */
public class Streams {
  interface Collector<T, A, R> {
    Supplier<A> supplier();
    BiConsumer2<A, ? super T> accumulator();
    Function<A, R> finisher();

    static <T, A, R> Collector<T, A, R> of(Supplier<A> supplier, BiConsumer2<A, ? super T> add, Function<A, R> finish) {
      return new Collector<>() {
        public Supplier<A> supplier() { return supplier; }
        public BiConsumer2<A, ? super T> accumulator() { return add; }
        public Function<A, R> finisher() { return finish; }
      };
    }
  }

  interface BiConsumer2<A, B> { void accept(A a, B b); }

  static class Seq<T> {
    private final List<T> items;
    Seq(List<T> items) { this.items = items; }

    @SafeVarargs
    static <T> Seq<T> of(T... values) {
      List<T> list = new ArrayList<>();
      for (T value : values) list.add(value);
      return new Seq<>(list);
    }

    <R> Seq<R> map(Function<? super T, ? extends R> f) {
      List<R> out = new ArrayList<>();
      for (T item : items) out.add(f.apply(item));
      return new Seq<>(out);
    }

    Seq<T> filter(Predicate<? super T> p) {
      List<T> out = new ArrayList<>();
      for (T item : items) if (p.test(item)) out.add(item);
      return new Seq<>(out);
    }

    <R> Seq<R> flatMap(Function<? super T, Seq<? extends R>> f) {
      List<R> out = new ArrayList<>();
      for (T item : items) for (R each : f.apply(item).items) out.add(each);
      return new Seq<>(out);
    }

    T reduce(T zero, BinaryOperator<T> op) {
      T value = zero;
      for (T item : items) value = op.apply(value, item);
      return value;
    }

    <U> U fold(U zero, BiFunction<? super U, ? super T, ? extends U> op) {
      U value = zero;
      for (T item : items) value = op.apply(value, item);
      return value;
    }

    <A, R> R collect(Collector<? super T, A, R> collector) {
      A state = collector.supplier().get();
      for (T item : items) collector.accumulator().accept(state, item);
      return collector.finisher().apply(state);
    }

    void each(Consumer<? super T> c) { for (T item : items) c.accept(item); }
  }

  static <T> Collector<T, ?, List<T>> toList() {
    return Collector.of(() -> new ArrayList<T>(), (list, t) -> list.add(t), list -> list);
  }

  static <T, K> Collector<T, ?, Map<K, List<T>>> groupingBy(Function<? super T, ? extends K> key) {
    return groupingBy(key, toList());
  }

  static <T, K, A, D> Collector<T, ?, Map<K, D>> groupingBy(
      Function<? super T, ? extends K> key, Collector<? super T, A, D> down) {
    return Collector.<T, Map<K, A>, Map<K, D>>of(
        HashMap::new,
        (map, t) -> {
          K k = key.apply(t);
          A a = map.get(k);
          if (a == null) {
            a = down.supplier().get();
            map.put(k, a);
          }
          down.accumulator().accept(a, t);
        },
        map -> {
          Map<K, D> out = new HashMap<>();
          for (Map.Entry<K, A> e : map.entrySet()) out.put(e.getKey(), down.finisher().apply(e.getValue()));
          return out;
        });
  }

  static <T, A, D, R> Collector<T, A, R> then(Collector<T, A, D> down, Function<D, R> f) {
    return Collector.of(down.supplier(), down.accumulator(), a -> f.apply(down.finisher().apply(a)));
  }

  static <T> Collector<T, int[], Integer> counting() {
    return Collector.of(() -> new int[1], (n, t) -> n[0]++, n -> n[0]);
  }

  public static void main(String[] args) {
    Seq<String> words = Seq.of("pear", "fig", "apple", "kiwi", "plum");
    System.out.println(words.map(String::length).reduce(0, Integer::sum));
    System.out.println(words.filter(w -> w.length() == 4).map(w -> w.toUpperCase()).collect(toList()).size());
    Map<Integer, List<String>> byLength = words.collect(groupingBy(String::length));
    System.out.println(byLength.get(4).get(1));
    Map<Character, Integer> counts = words.collect(groupingBy(w -> w.charAt(0), counting()));
    System.out.println(counts.get('p'));
    System.out.println(words.fold(new StringBuilder(), (b, w) -> b.append(w.charAt(0))).toString());
    int total = words.fold(0, (n, w) -> n + w.length());
    System.out.println(total);
    List<Integer> lengths = words.map(w -> w.length()).flatMap(n -> Seq.of(n, n * 2)).collect(toList());
    System.out.println(lengths.get(1) + lengths.get(2));
    double d = words.map(w -> w.length() / 2.0).reduce(0.0, (a, b) -> a + b);
    System.out.println(d);
    words.map(w -> new Object() { String name = w; int n = w.length(); }).each(o -> System.out.print(o.name + o.n + " "));
    System.out.println();
    Comparator<String> c = Comparator.comparing(String::length);
    System.out.println(c.thenComparing(Comparator.naturalOrder()).compare("ab", "ba"));
    System.out.println(Seq.of(1, 2.5, 3L).map(n -> n.doubleValue()).reduce(0.0, Double::sum));
    String size = words.collect(then(toList(), list -> list.size() + "!"));
    System.out.println(size);
  }
}
