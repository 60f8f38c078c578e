package java.util;

/** A part of a list whose elements are found quickly. */
final class RandomAccessSubList<E> extends SubList<E> implements RandomAccess {
  RandomAccessSubList(AbstractList<E> whole, int from, int to) { super(whole, from, to); }
}
