package collect;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** A doubly linked list around a sentinel; raw types use it as well. */
public class Sequence<E> implements Iterable<E>, Cloneable {
  private static class Link<E> {
    E element;
    Link<E> next, previous;
    Link(E element) { this.element = element; next = previous = this; }
  }

  private class Walk implements Iterator<E> {
    private Link<E> at = around.next;
    private Link<E> last;
    private final int expected = changes;

    public boolean hasNext() { return at != around; }

    public E next() {
      if (!hasNext()) throw new NoSuchElementException();
      last = at;
      at = at.next;
      return last.element;
    }

    public void remove() {
      if (last == null) throw new IllegalStateException("nothing to remove");
      unlink(last);
      last = null;
    }

    int changed() { return changes - expected; }
  }

  private final Link<E> around = new Link<E>(null);
  protected int count;
  private int changes;

  public Sequence() {}

  public Sequence(Iterable<? extends E> others) { for (E each : others) add(each); }

  public boolean add(E element) {
    Link<E> link = new Link<E>(element);
    link.previous = around.previous;
    link.next = around;
    around.previous.next = link;
    around.previous = link;
    count++;
    changes++;
    return true;
  }

  private void unlink(Link<E> link) {
    link.previous.next = link.next;
    link.next.previous = link.previous;
    count--;
    changes++;
  }

  public E first() { return around.next.element; }

  public E removeFirst() {
    E element = around.next.element;
    if (count == 0) throw new NoSuchElementException("empty");
    unlink(around.next);
    return element;
  }

  public int size() { return count; }

  public Iterator<E> iterator() { return new Walk(); }

  /** How many changes a whole walk makes that removes what is equal to the given. */
  public int removeAll(Object what) {
    Walk walk = new Walk();
    while (walk.hasNext()) {
      E each = walk.next();
      if (what == null ? each == null : what.equals(each)) walk.remove();
    }
    return walk.changed();
  }

  public <R> Sequence<R> each(Change<? super E, ? extends R> change) {
    Sequence<R> result = new Sequence<R>();
    for (Iterator<E> it = iterator(); it.hasNext(); ) result.add(change.of(it.next()));
    return result;
  }

  public static <T extends Comparable<? super T>> T greatest(Sequence<? extends T> all) {
    Iterator<? extends T> it = all.iterator();
    T best = it.next();
    while (it.hasNext()) {
      T each = it.next();
      if (each.compareTo(best) > 0) best = each;
    }
    return best;
  }

  @Override public String toString() {
    String text = "";
    for (Object each : this) text += (text.length() == 0 ? "" : " ") + each;
    return "(" + text + ")";
  }
}
