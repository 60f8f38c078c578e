package java.lang;

/** The objects of small values, made when the first value is boxed. */
final class ByteCache {
  static final Byte[] values = make();
  private ByteCache() {}
  private static Byte[] make() {
    Byte[] made = new Byte[256];
    for (int i = 0; i < 256; i++) made[i] = new Byte((byte) (i - 128));
    return made;
  }
}
