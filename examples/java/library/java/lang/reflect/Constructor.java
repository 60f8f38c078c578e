package java.lang.reflect;

/** A constructor of a class; lowering/reflection.ts makes the code that calls it. */
public final class Constructor<T> {
  private static final int PUBLIC = 1, PRIVATE = 2, PROTECTED = 4;
  private final Class<T> owner;
  private final int number;
  private final int modifiers;
  private final Class<?>[] types;

  /** Of Class alone: `number` is the constructor's place among the class's. */
  public Constructor(Class<T> owner, int number, int modifiers, Class<?>[] types) {
    this.owner = owner;
    this.number = number;
    this.modifiers = modifiers;
    this.types = types;
  }
  public Class<T> getDeclaringClass() { return owner; }
  public String getName() { return owner.getName(); }
  public int getModifiers() { return modifiers; }
  public int getParameterCount() { return types.length; }
  public Class<?>[] getParameterTypes() { return types.clone(); }
  public void setAccessible(boolean accessible) {}
  public boolean trySetAccessible() { return true; }

  @SuppressWarnings("unchecked")
  public T newInstance(Object... given) throws InstantiationException, IllegalAccessException, InvocationTargetException {
    if (owner.isEnum()) throw new IllegalArgumentException("Cannot reflectively create enum objects");
    if (owner.isAbstract$()) throw new InstantiationException();
    if ((given == null ? 0 : given.length) != types.length) throw new IllegalArgumentException("wrong number of arguments");
    Object[] fitting = new Object[types.length];
    for (int i = 0; i < fitting.length; i++) fitting[i] = fitting(types[i], given[i]);
    owner.initialize$();
    Throwable[] failed = new Throwable[1];
    Object made = owner.run$(number, fitting, failed);
    if (failed[0] != null) throw new InvocationTargetException(failed[0]);
    return (T) made;
  }

  /** An argument as an object of exactly the parameter's class, or of its box. */
  private static Object fitting(Class<?> type, Object given) {
    if (!type.isPrimitive()) {
      if (given != null && !type.isInstance(given)) throw new IllegalArgumentException("argument type mismatch");
      return given;
    }
    if (given == null) throw new IllegalArgumentException();
    if (type == boolean.class && given instanceof Boolean || type == char.class && given instanceof Character) return given;
    if (type != boolean.class && type != char.class) {
      Object made = given instanceof Character c ? ofInt(type, c) : ofNumber(type, given);
      if (made != null) return made;
    }
    throw new IllegalArgumentException("argument type mismatch");
  }
  /** Null where a char does not become one by itself. */
  private static Object ofInt(Class<?> type, int value) {
    if (type == int.class) return value;
    if (type == long.class) return (long) value;
    if (type == float.class) return (float) value;
    return type == double.class ? (Object) (double) value : null;
  }
  private static Object ofNumber(Class<?> type, Object given) {
    if (!(given instanceof Number number)) return null;
    int from = rank(given.getClass().getSimpleName()), to = rank(type.getName());
    if (from < 0 || from > to) return null;
    switch (to) {
      case 0: return number.byteValue();
      case 1: return number.shortValue();
      case 2: return number.intValue();
      case 3: return number.longValue();
      case 4: return number.floatValue();
      default: return number.doubleValue();
    }
  }
  /** Each becomes one of a greater rank by itself; -1: none of these. */
  private static int rank(String name) {
    switch (name) {
      case "byte": case "Byte": return 0;
      case "short": case "Short": return 1;
      case "int": case "Integer": return 2;
      case "long": case "Long": return 3;
      case "float": case "Float": return 4;
      case "double": case "Double": return 5;
      default: return -1;
    }
  }

  @Override public boolean equals(Object other) {
    return other instanceof Constructor<?> that && owner == that.owner && number == that.number;
  }
  @Override public int hashCode() { return owner.getName().hashCode(); }
  @Override public String toString() {
    StringBuilder text = new StringBuilder();
    if ((modifiers & PUBLIC) != 0) text.append("public ");
    if ((modifiers & PRIVATE) != 0) text.append("private ");
    if ((modifiers & PROTECTED) != 0) text.append("protected ");
    text.append(owner.getTypeName()).append('(');
    for (int i = 0; i < types.length; i++) {
      if (i > 0) text.append(',');
      text.append(types[i].getTypeName());
    }
    return text.append(')').toString();
  }
}
