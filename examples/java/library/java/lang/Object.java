package java.lang;

public class Object {
  public Object() {}
  public native boolean equals(Object other);
  public native int hashCode();
  public String toString() { return getClass().getName() + "@" + Integer.toHexString(hashCode()); }
  public final native Class<?> getClass();
}
