package java.lang;

/** The objects of small values, made when the first value is boxed. */
final class CharacterCache {
  static final Character[] values = make();
  private CharacterCache() {}
  private static Character[] make() {
    Character[] made = new Character[128];
    for (int i = 0; i < 128; i++) made[i] = new Character((char) i);
    return made;
  }
}
