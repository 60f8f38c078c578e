package java.lang;

/** The objects of small values, made when the first value is boxed. */
final class LongCache {
  static final Long[] values = make();
  private LongCache() {}
  private static Long[] make() {
    Long[] made = new Long[256];
    for (int i = 0; i < 256; i++) made[i] = new Long(i - 128);
    return made;
  }
}
