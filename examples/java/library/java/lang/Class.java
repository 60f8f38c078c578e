package java.lang;

import java.io.Serializable;
import java.lang.reflect.Constructor;

/** One object for each class that a program asks for; its fields are set by lowering/class_objects.ts. */
public final class Class<T> implements Serializable {
  private static final int INTERFACE = 1, ENUM = 2, RECORD = 4, ANNOTATION = 8, ANONYMOUS = 16, LOCAL = 32, MEMBER = 64, PRIMITIVE = 128, ABSTRACT = 256;
  private String name;
  private long descriptor;
  private int kind;
  private T[] constants;
  private Class() {}
  private static native Class<?> of$(long descriptor);
  private static native long superclass$(long descriptor);
  private static native long element$(long descriptor);
  private static native boolean isInstance$(Object object, long descriptor);
  private static native boolean isSubclass$(long descriptor, long other);
  private static native Object[] constants$(long descriptor);
  /** The descriptor of a class by its binary name; 0 for none. */
  private static native long find$(String name);
  /** Which of a class's constructors has parameters of these types, by their names; -1 for none. */
  private static native int constructor$(long descriptor, String types);
  private static native int modifiers$(long descriptor, int constructor);
  private static native Object run$(long descriptor, int constructor, Object[] given, Throwable[] failed);
  private static final int INITIALIZE = -1;

  /** Calls a constructor; what it throws is left in `failed`. For Constructor. */
  public Object run$(int constructor, Object[] given, Throwable[] failed) {
    return run$(descriptor, constructor, given, failed);
  }
  public boolean isAbstract$() { return (kind & (ABSTRACT | INTERFACE)) != 0; }

  public static Class<?> forName(String name) throws ClassNotFoundException {
    if (name == null) throw new NullPointerException();
    long found = find$(name);
    if (found == 0) throw new ClassNotFoundException(name);
    Class<?> made = of$(found);
    if (!made.isArray()) made.initialize$();
    return made;
  }
  public void initialize$() {
    Throwable[] failed = new Throwable[1];
    run$(descriptor, INITIALIZE, null, failed);
    Class.<RuntimeException>rethrown(failed[0]);
  }
  /** Of any class, whatever is declared. */
  @SuppressWarnings("unchecked")
  private static <E extends Throwable> void rethrown(Throwable failed) throws E {
    if (failed != null) throw (E) failed;
  }
  public Constructor<T> getDeclaredConstructor(Class<?>... types) throws NoSuchMethodException {
    return constructor(false, types);
  }
  public Constructor<T> getConstructor(Class<?>... types) throws NoSuchMethodException { return constructor(true, types); }
  private Constructor<T> constructor(boolean isPublic, Class<?>[] given) throws NoSuchMethodException {
    Class<?>[] types = given == null ? new Class<?>[0] : given.clone();
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < types.length; i++) names.append(i > 0 ? "," : "").append(types[i] == null ? "null" : types[i].name);
    boolean isNone = isPrimitive() || isArray() || isInterface();
    int found = isNone ? -1 : constructor$(descriptor, names.toString());
    int modifiers = found < 0 ? 0 : modifiers$(descriptor, found);
    if (found < 0 || isPublic && (modifiers & 1) == 0) {
      throw new NoSuchMethodException(name + ".<init>(" + names + ")");
    }
    return new Constructor<T>(this, found, modifiers, types);
  }
  @Deprecated
  @SuppressWarnings("unchecked")
  public T newInstance() throws InstantiationException, IllegalAccessException {
    try {
      constructor(false, null);
    } catch (NoSuchMethodException none) {
      throw (InstantiationException) new InstantiationException(name).initCause(none);
    }
    if (isAbstract$()) throw new InstantiationException();
    initialize$();
    Throwable[] failed = new Throwable[1];
    Object made = run$(constructor$(descriptor, ""), new Object[0], failed);
    Class.<RuntimeException>rethrown(failed[0]);
    return (T) made;
  }

  public String getName() { return name; }
  public String getTypeName() {
    if (!isArray()) return name;
    String element = name.substring(name.lastIndexOf('[') + 1), brackets = "[]".repeat(name.length() - element.length());
    switch (element.charAt(0)) {
      case 'L': return element.substring(1, element.length() - 1) + brackets;
      case 'Z': return "boolean" + brackets;
      case 'B': return "byte" + brackets;
      case 'C': return "char" + brackets;
      case 'S': return "short" + brackets;
      case 'I': return "int" + brackets;
      case 'J': return "long" + brackets;
      case 'F': return "float" + brackets;
      case 'D': return "double" + brackets;
      default: return element + brackets;
    }
  }
  public String getCanonicalName() { return isAnonymousClass() || isLocalClass() ? null : getTypeName().replace('$', '.'); }
  public String getSimpleName() {
    if (isAnonymousClass()) return "";
    String text = getTypeName();
    String simple = text.substring(Math.max(text.lastIndexOf('.'), text.lastIndexOf('$')) + 1);
    if (text.indexOf('$') < 0) return simple;
    if (text.contains("$$Lambda$")) return text.substring(text.lastIndexOf('.') + 1);
    // The number before the name of a local class; nothing is left of an anonymous one's.
    int at = 0;
    while (at < simple.length() && simple.charAt(at) >= '0' && simple.charAt(at) <= '9') at++;
    return simple.substring(at);
  }
  public String getPackageName() {
    if (isPrimitive()) return "java.lang";
    if (isArray()) return getComponentType().getPackageName();
    String text = getTypeName();
    int dot = text.lastIndexOf('.');
    return dot < 0 ? "" : text.substring(0, dot);
  }
  public boolean isArray() { return name.charAt(0) == '['; }
  public boolean isPrimitive() { return (kind & PRIMITIVE) != 0; }
  public boolean isInterface() { return (kind & INTERFACE) != 0; }
  public boolean isAnnotation() { return (kind & ANNOTATION) != 0; }
  public boolean isEnum() { return (kind & ENUM) != 0; }
  public boolean isRecord() { return (kind & RECORD) != 0; }
  public boolean isAnonymousClass() { return (kind & ANONYMOUS) != 0; }
  public boolean isLocalClass() { return (kind & LOCAL) != 0; }
  public boolean isMemberClass() { return (kind & MEMBER) != 0; }
  public boolean isSynthetic() { return getTypeName().contains("$$Lambda$"); }
  public boolean isInstance(Object object) { return object != null && !isPrimitive() && isInstance$(object, descriptor); }
  public boolean isAssignableFrom(Class<?> other) {
    if (isPrimitive() || other.isPrimitive()) return this == other;
    return isSubclass$(other.descriptor, descriptor);
  }
  @SuppressWarnings("unchecked")
  public T cast(Object object) {
    if (object != null && !isInstance(object))
      throw new ClassCastException("Cannot cast " + object.getClass().getName() + " to " + name);
    return (T) object;
  }
  @SuppressWarnings("unchecked")
  public <U> Class<? extends U> asSubclass(Class<U> other) {
    if (!other.isAssignableFrom(this)) throw new ClassCastException(toString());
    return (Class<? extends U>) this;
  }
  @SuppressWarnings("unchecked")
  public Class<? super T> getSuperclass() {
    if (isArray()) return (Class<? super T>) (Class<?>) Object.class;
    long above = isPrimitive() || isInterface() ? 0 : superclass$(descriptor);
    return above == 0 ? null : (Class<? super T>) of$(above);
  }
  public Class<?> getComponentType() {
    if (!isArray()) return null;
    long element = element$(descriptor);
    if (element != 0) return of$(element);
    return switch (getName().charAt(1)) {
      case 'Z' -> boolean.class;
      case 'B' -> byte.class;
      case 'S' -> short.class;
      case 'C' -> char.class;
      case 'I' -> int.class;
      case 'J' -> long.class;
      case 'F' -> float.class;
      default -> double.class;
    };
  }
  public Class<?> componentType() { return getComponentType(); }
  @SuppressWarnings("unchecked")
  public T[] getEnumConstants() {
    if (!isEnum()) return null;
    if (constants == null) {
      initialize$();
      constants = (T[]) constants$(descriptor);
    }
    return constants.clone();
  }
  public boolean desiredAssertionStatus() { return false; }
  @Override public String toString() { return (isInterface() ? "interface " : isPrimitive() ? "" : "class ") + name; }
}
