package core;

public class Set<E> {
  private final Vector<E> items = new Vector<>();

  public boolean contains(E given) { return items.hasSome(one -> one.equals(given)); }
  public void add(E given) { if (!contains(given)) items.append(given); }
  public <T> Vector<T> collect(java.util.function.Function<? super E, ? extends T> make) {
    Vector<T> all = new Vector<>();
    items.forEach(one -> all.append(make.apply(one)));
    return all;
  }
  public E getOne(final Test<E> test) { return items.getOne(test); }
  public int size() { return items.size(); }
}
