package java.util;

import java.io.Serializable;

public class HashSet<E> extends AbstractSet<E> implements Set<E>, Cloneable, Serializable {
  private static final Object present = new Object();
  private final HashMap<E, Object> map;
  public HashSet() { map = new HashMap<>(); }
  public HashSet(int capacity) { map = new HashMap<>(capacity); }
  public HashSet(int capacity, float loadFactor) { map = new HashMap<>(capacity, loadFactor); }
  public HashSet(Collection<? extends E> from) {
    map = new HashMap<>(Math.max((int) (from.size() / 0.75f) + 1, 16));
    addAll(from);
  }
  /** Of a LinkedHashSet. */
  HashSet(HashMap<E, Object> map) { this.map = map; }
  @Override public int size() { return map.size(); }
  @Override public boolean isEmpty() { return map.isEmpty(); }
  @Override public boolean contains(Object element) { return map.containsKey(element); }
  @Override public boolean add(E element) { return map.put(element, present) == null; }
  @Override public boolean remove(Object element) { return map.remove(element) == present; }
  @Override public void clear() { map.clear(); }
  @Override public Iterator<E> iterator() { return map.keySet().iterator(); }
  public Object clone() { return new HashSet<>(this); }
}
