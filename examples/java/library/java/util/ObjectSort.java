package java.util;

/** Sorts objects; equal ones keep their order. */
@SuppressWarnings({"unchecked", "rawtypes"})
final class ObjectSort {
  private ObjectSort() {}
  static void sort(Object[] array, int from, int to, Comparator comparator) {
    merge(array, to - from > 7 ? new Object[to - from] : null, from, to, comparator);
  }
  private static void insert(Object[] array, int from, int to, Comparator comparator) {
    for (int i = from + 1; i < to; i++) {
      Object value = array[i];
      int at = i;
      for (; at > from && comparator.compare(value, array[at - 1]) < 0; at--) array[at] = array[at - 1];
      array[at] = value;
    }
  }
  private static void merge(Object[] array, Object[] spare, int from, int to, Comparator comparator) {
    if (to - from <= 7) {
      insert(array, from, to, comparator);
      return;
    }
    int middle = from + to >>> 1;
    merge(array, spare, from, middle, comparator);
    merge(array, spare, middle, to, comparator);
    if (comparator.compare(array[middle], array[middle - 1]) >= 0) return;
    int left = middle - from, at = from, i = 0, j = middle;
    System.arraycopy(array, from, spare, 0, left);
    while (i < left) {
      if (j < to && comparator.compare(array[j], spare[i]) < 0) array[at++] = array[j++];
      else array[at++] = spare[i++];
    }
  }
}
