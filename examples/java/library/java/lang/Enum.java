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
  @Override public final int compareTo(E other) {
    Enum<?> that = other;
    return $ordinal - that.$ordinal;
  }
}
