package java.util;

import java.io.Serializable;

public abstract class EnumSet<E extends Enum<E>> extends AbstractSet<E> implements Cloneable, Serializable {
  final Class<E> type;
  EnumSet(Class<E> type) { this.type = type; }
  public static <E extends Enum<E>> EnumSet<E> noneOf(Class<E> type) { return new EnumFlags<>(type); }
  public static <E extends Enum<E>> EnumSet<E> allOf(Class<E> type) {
    EnumSet<E> set = noneOf(type);
    for (E each : type.getEnumConstants()) set.add(each);
    return set;
  }
  public static <E extends Enum<E>> EnumSet<E> copyOf(EnumSet<E> from) { return from.clone(); }
  public static <E extends Enum<E>> EnumSet<E> copyOf(Collection<E> from) {
    if (from instanceof EnumSet) return ((EnumSet<E>) from).clone();
    if (from.isEmpty()) throw new IllegalArgumentException("Collection is empty");
    EnumSet<E> set = noneOf(from.iterator().next().getDeclaringClass());
    set.addAll(from);
    return set;
  }
  public static <E extends Enum<E>> EnumSet<E> complementOf(EnumSet<E> other) {
    EnumSet<E> set = allOf(other.type);
    set.removeAll(other);
    return set;
  }
  public static <E extends Enum<E>> EnumSet<E> of(E a) {
    EnumSet<E> set = noneOf(a.getDeclaringClass());
    set.add(a);
    return set;
  }
  public static <E extends Enum<E>> EnumSet<E> of(E a, E b) { return with(of(a), b); }
  public static <E extends Enum<E>> EnumSet<E> of(E a, E b, E c) { return with(of(a, b), c); }
  public static <E extends Enum<E>> EnumSet<E> of(E a, E b, E c, E d) { return with(of(a, b, c), d); }
  public static <E extends Enum<E>> EnumSet<E> of(E a, E b, E c, E d, E e) { return with(of(a, b, c, d), e); }
  @SafeVarargs
  public static <E extends Enum<E>> EnumSet<E> of(E first, E... rest) {
    EnumSet<E> set = of(first);
    for (E each : rest) set.add(each);
    return set;
  }
  private static <E extends Enum<E>> EnumSet<E> with(EnumSet<E> set, E one) {
    set.add(one);
    return set;
  }
  public static <E extends Enum<E>> EnumSet<E> range(E from, E to) {
    if (from.compareTo(to) > 0) throw new IllegalArgumentException(from + " > " + to);
    EnumSet<E> set = noneOf(from.getDeclaringClass());
    E[] all = set.type.getEnumConstants();
    for (int i = from.ordinal(); i <= to.ordinal(); i++) set.add(all[i]);
    return set;
  }
  @Override public EnumSet<E> clone() {
    EnumSet<E> set = noneOf(type);
    set.addAll(this);
    return set;
  }
}
