package java.lang;

/** The objects of small values, made when the first value is boxed. */
final class ShortCache {
  static final Short[] values = make();
  private ShortCache() {}
  private static Short[] make() {
    Short[] made = new Short[256];
    for (int i = 0; i < 256; i++) made[i] = new Short((short) (i - 128));
    return made;
  }
}
