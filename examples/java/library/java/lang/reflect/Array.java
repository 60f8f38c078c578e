package java.lang.reflect;

/** Arrays whose class is known only as the program runs. */
public final class Array {
  private Array() {}

  /** Of the class of that name, as "[I" or "[Ljava.lang.String;". */
  private static native Object make$(String name, int length);

  public static Object newInstance(Class<?> component, int length) throws NegativeArraySizeException {
    if (component == void.class) throw new IllegalArgumentException();
    if (length < 0) throw new NegativeArraySizeException(String.valueOf(length));
    return make$(nameOf(component), length);
  }
  public static Object newInstance(Class<?> component, int... lengths)
      throws IllegalArgumentException, NegativeArraySizeException {
    if (lengths.length == 0 || component == void.class) throw new IllegalArgumentException();
    for (int length : lengths)
      if (length < 0) throw new NegativeArraySizeException(String.valueOf(length));
    String name = nameOf(component);
    for (int i = 1; i < lengths.length; i++) name = "[" + name;
    return nested(name, lengths, 0);
  }
  private static Object nested(String name, int[] lengths, int at) {
    Object made = make$(name, lengths[at]);
    if (at + 1 == lengths.length) return made;
    Object[] rows = (Object[]) made;
    for (int i = 0; i < rows.length; i++) rows[i] = nested(name.substring(1), lengths, at + 1);
    return rows;
  }
  /** Of the class of arrays of that component. */
  private static String nameOf(Class<?> component) {
    if (component.isArray()) return "[" + component.getName();
    if (component == boolean.class) return "[Z";
    if (component == byte.class) return "[B";
    if (component == short.class) return "[S";
    if (component == char.class) return "[C";
    if (component == int.class) return "[I";
    if (component == long.class) return "[J";
    if (component == float.class) return "[F";
    if (component == double.class) return "[D";
    return "[L" + component.getName() + ";";
  }
  public static int getLength(Object array) {
    if (array instanceof Object[] objects) return objects.length;
    if (array instanceof int[] ints) return ints.length;
    if (array instanceof char[] chars) return chars.length;
    if (array instanceof long[] longs) return longs.length;
    if (array instanceof double[] doubles) return doubles.length;
    if (array instanceof byte[] bytes) return bytes.length;
    if (array instanceof boolean[] booleans) return booleans.length;
    if (array instanceof short[] shorts) return shorts.length;
    if (array instanceof float[] floats) return floats.length;
    throw notAnArray(array);
  }
  public static Object get(Object array, int index) {
    if (array instanceof Object[] objects) return objects[index];
    if (array instanceof int[] ints) return ints[index];
    if (array instanceof char[] chars) return chars[index];
    if (array instanceof long[] longs) return longs[index];
    if (array instanceof double[] doubles) return doubles[index];
    if (array instanceof byte[] bytes) return bytes[index];
    if (array instanceof boolean[] booleans) return booleans[index];
    if (array instanceof short[] shorts) return shorts[index];
    if (array instanceof float[] floats) return floats[index];
    throw notAnArray(array);
  }
  /** An array of objects; of the primitive ones those whose box is exactly theirs. */
  public static void set(Object array, int index, Object value) {
    try {
      if (array instanceof Object[] objects) objects[index] = value;
      else if (array instanceof int[] ints) ints[index] = (Integer) value;
      else if (array instanceof char[] chars) chars[index] = (Character) value;
      else if (array instanceof long[] longs) longs[index] = (Long) value;
      else if (array instanceof double[] doubles) doubles[index] = (Double) value;
      else if (array instanceof byte[] bytes) bytes[index] = (Byte) value;
      else if (array instanceof boolean[] booleans) booleans[index] = (Boolean) value;
      else if (array instanceof short[] shorts) shorts[index] = (Short) value;
      else if (array instanceof float[] floats) floats[index] = (Float) value;
      else throw notAnArray(array);
    } catch (ArrayStoreException | ClassCastException wrong) {
      throw new IllegalArgumentException("argument type mismatch");
    }
  }
  private static RuntimeException notAnArray(Object array) {
    if (array == null) return new NullPointerException();
    return new IllegalArgumentException("Argument is not an array");
  }
}
