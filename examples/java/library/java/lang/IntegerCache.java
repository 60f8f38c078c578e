package java.lang;

/** The objects of small values, made when the first value is boxed. */
final class IntegerCache {
  static final Integer[] values = make();
  private IntegerCache() {}
  private static Integer[] make() {
    Integer[] made = new Integer[256];
    for (int i = 0; i < 256; i++) made[i] = new Integer(i - 128);
    return made;
  }
}
