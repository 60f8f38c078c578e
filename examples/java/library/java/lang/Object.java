package java.lang;

public class Object {
  public Object() {}
  public native boolean equals(Object other);
  public native int hashCode();
  public String toString() { return getClass().getName() + "@" + Integer.toHexString(hashCode()); }
  public final native Class<?> getClass();
  private native Object copy$();
  protected Object clone() throws CloneNotSupportedException {
    if (!(this instanceof Cloneable)) throw new CloneNotSupportedException(getClass().getName());
    return copy$();
  }
  /** Never called: what is garbage just goes. */
  @Deprecated
  protected void finalize() throws Throwable {}
}
