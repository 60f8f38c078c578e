package pack;

/** The smallest first. */
final class Heap<E extends Comparable<E>> {
  private Comparable[] elements = new Comparable[4];
  private int size;

  void add(E element) {
    if (size == elements.length) {
      Comparable[] more = new Comparable[size * 2];
      System.arraycopy(elements, 0, more, 0, size);
      elements = more;
    }
    int at = size++;
    for (int up; at > 0 && element.compareTo(get(up = (at - 1) / 2)) < 0; at = up) elements[at] = elements[up];
    elements[at] = element;
  }

  @SuppressWarnings("unchecked") private E get(int index) { return (E) elements[index]; }

  E poll() {
    E top = get(0), last = get(--size);
    elements[size] = null;
    int at = 0;
    for (int down; (down = at * 2 + 1) < size; at = down) {
      if (down + 1 < size && get(down + 1).compareTo(get(down)) < 0) down++;
      if (last.compareTo(get(down)) <= 0) break;
      elements[at] = elements[down];
    }
    if (size > 0) elements[at] = last;
    return top;
  }

  int size() { return size; }
}
