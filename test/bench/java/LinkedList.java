/** A generic linked list of the program's own, with an iterator, filtered and mapped by lambdas. */
import java.util.Iterator;
import java.util.function.Function;
import java.util.function.Predicate;

public class LinkedList<T> implements Iterable<T> {
  private static final class Node<T> { final T item; Node<T> next; Node(T item) { this.item = item; } }
  private Node<T> first, last;
  private int size;
  void add(T item) {
    Node<T> node = new Node<>(item);
    if (last == null) first = node; else last.next = node;
    last = node;
    size++;
  }
  @Override public Iterator<T> iterator() {
    return new Iterator<T>() {
      private Node<T> at = first;
      @Override public boolean hasNext() { return at != null; }
      @Override public T next() { T item = at.item; at = at.next; return item; }
    };
  }
  LinkedList<T> filter(Predicate<? super T> keep) {
    LinkedList<T> result = new LinkedList<>();
    for (T t : this) if (keep.test(t)) result.add(t);
    return result;
  }
  <R> LinkedList<R> map(Function<? super T, ? extends R> f) {
    LinkedList<R> result = new LinkedList<>();
    for (T t : this) result.add(f.apply(t));
    return result;
  }
  void reverse() {
    Node<T> done = null;
    last = first;
    for (Node<T> n = first; n != null; ) { Node<T> next = n.next; n.next = done; done = n; n = next; }
    first = done;
  }
  static long run() {
    long sum = 0;
    for (int round = 0; round < 250; round++) {
      LinkedList<Integer> list = new LinkedList<>();
      for (int i = 0; i < 20_000; i++) list.add(i ^ round);
      list.reverse();
      LinkedList<Long> longs = list.filter(i -> i % 3 != 0).map(i -> i * 5L);
      for (long l : longs) sum = sum * 7 + l;
      sum += longs.size;
    }
    return sum;
  }

  public static void main(String[] args) {
    double[] times = new double[args.length > 0 ? Integer.parseInt(args[0]) : 15];
    long result = 0;
    for (int i = 0; i < times.length; i++) {
      long start = System.nanoTime();
      result = run();
      times[i] = (System.nanoTime() - start) / 1e6;
    }
    System.out.println(result);
    for (double time : times) System.out.println(time);
  }
}
