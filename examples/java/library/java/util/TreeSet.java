package java.util;

import java.io.Serializable;

public class TreeSet<E> extends TreeKeys<E> implements Cloneable, Serializable {
  private static final Object present = new Object();
  public TreeSet() { super(new TreeMap<E, Object>()); }
  public TreeSet(Comparator<? super E> comparator) { super(new TreeMap<E, Object>(comparator)); }
  public TreeSet(Collection<? extends E> from) {
    this();
    addAll(from);
  }
  public TreeSet(SortedSet<E> from) {
    this(from.comparator());
    addAll(from);
  }
  /** Of a part of another one. */
  private TreeSet(NavigableMap<E, ?> part) { super(part); }
  @Override NavigableSet<E> of(NavigableMap<E, ?> part) { return new TreeSet<>(part); }
  @SuppressWarnings("unchecked")
  @Override public boolean add(E element) { return ((NavigableMap<E, Object>) map).put(element, present) == null; }
  public Object clone() { return new TreeSet<E>((SortedSet<E>) this); }
}
