package java.util;

/** The order that the objects themselves have, and its reverse. */
final class NaturalOrder implements Comparator<Comparable<Object>> {
  static final NaturalOrder forward = new NaturalOrder(false), backward = new NaturalOrder(true);
  private final boolean isBackward;
  private NaturalOrder(boolean isBackward) { this.isBackward = isBackward; }
  @Override public int compare(Comparable<Object> a, Comparable<Object> b) { return isBackward ? b.compareTo(a) : a.compareTo(b); }
  @Override public Comparator<Comparable<Object>> reversed() { return isBackward ? forward : backward; }
}
