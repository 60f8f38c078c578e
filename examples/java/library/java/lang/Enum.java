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
  @Override protected final Object clone() throws CloneNotSupportedException { throw new CloneNotSupportedException(); }
  @Override public final int compareTo(E other) {
    Enum<?> that = other;
    if (getDeclaringClass() != that.getDeclaringClass()) throw new ClassCastException();
    return $ordinal - that.$ordinal;
  }
  /** The enum's own class, also of a constant that has a body. */
  @SuppressWarnings("unchecked")
  public final Class<E> getDeclaringClass() {
    Class<?> cls = getClass(), above = cls.getSuperclass();
    return above == Enum.class ? (Class<E>) cls : (Class<E>) above;
  }
  public static <T extends Enum<T>> T valueOf(Class<T> type, String name) {
    T[] constants = type.getEnumConstants();
    if (constants == null) throw new IllegalArgumentException(type.getName() + " is not an enum class");
    return named$(constants, type, name);
  }
  /** What valueOf of each enum does with its constants. */
  static <T extends Enum<T>> T named$(T[] constants, Class<T> type, String name) {
    for (T each : constants)
      if (each.name().equals(name)) return each;
    if (name == null) throw new NullPointerException("Name is null");
    throw new IllegalArgumentException("No enum constant " + type.getCanonicalName() + "." + name);
  }
}
