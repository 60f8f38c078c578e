package java.lang;

import java.io.Serializable;

public abstract class Enum<E extends Enum<E>> implements Comparable<E>, Serializable {
  private final String $name;
  private final int $ordinal;
  protected Enum(String name, int ordinal) {
    $name = name;
    $ordinal = ordinal;
  }
  public final String name() { return $name; }
  public final int ordinal() { return $ordinal; }
  @Override public String toString() { return $name; }
  @Override public final boolean equals(Object other) { return this == other; }
  @Override public final int hashCode() { return super.hashCode(); }
  @SuppressWarnings("unchecked")
  public final Class<E> getDeclaringClass() {
    Class<?> own = getClass(), above = own.getSuperclass();
    return (Class<E>) (above == Enum.class ? own : above);
  }
  public static <T extends Enum<T>> T valueOf(Class<T> type, String name) {
    if (name == null) throw new NullPointerException("Name is null");
    T[] all = type.getEnumConstants();
    if (all != null) for (T each : all) if (((Enum<?>) each).$name.equals(name)) return each;
    throw new IllegalArgumentException("No enum constant " + type.getCanonicalName() + "." + name);
  }
  @Override protected final Object clone() throws CloneNotSupportedException { throw new CloneNotSupportedException(); }
  @Override public final int compareTo(E other) {
    Enum<?> that = other;
    if (getClass() != that.getClass() && getDeclaringClass() != that.getDeclaringClass()) throw new ClassCastException();
    return $ordinal - that.$ordinal;
  }
}
