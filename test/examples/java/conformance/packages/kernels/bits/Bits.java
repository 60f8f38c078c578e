package bits;

import bench.*;

/** Checksums and other play with bits. */
public class Bits extends Kernel {
  private static final int[] TABLE = new int[256];

  static {
    for (int n = 0; n < TABLE.length; n++) {
      int c = n;
      for (int k = 8; k-- > 0; ) c = (c & 1) != 0 ? 0xEDB88320 ^ c >>> 1 : c >>> 1;
      TABLE[n] = c;
    }
  }

  protected byte data[];

  protected void prepare() {
    data = new byte[size * 10 + 3];
    Lcg random = new Lcg(size);
    for (int i = 0; i < data.length; i++) data[i] = (byte) random.next(8);
  }

  static int crc(byte[] data, int from, int to) {
    int c = ~0;
    for (int i = from; i < to; i++) c = TABLE[(c ^ data[i]) & 0xFF] ^ (c >>> 8);
    return ~c;
  }

  static long adler(byte... data) {
    int a = 1, b = 0;
    for (byte each : data) {
      a = (a + (each & 255)) % 65521;
      b = (b + a) % 65521;
    }
    return (long) b << 16 | a;
  }

  static long mix(byte[] data) {
    long h = 0xcbf29ce484222325L;
    for (int i = 0; i < data.length; i++) {
      h ^= data[i];
      h *= 0x100000001b3L;
      h = h << 13 | h >>> 51;
      h += (byte) (h >> i) * (short) h;
    }
    return h;
  }

  static int reversed(int x) {
    x = (x >>> 1) & 0x55555555 | (x & 0x55555555) << 1;
    x = (x >>> 2) & 0x33333333 | (x & 0x33333333) << 2;
    x = (x >>> 4) & 0x0f0f0f0f | (x & 0x0f0f0f0f) << 4;
    return x << 24 | (x & 0xff00) << 8 | (x >>> 8) & 0xff00 | x >>> 24;
  }

  static int count(long x) {
    int count = 0;
    for (; x != 0; x &= x - 1) count++;
    return count;
  }

  @Override protected long run() {
    int crc = crc(data, 0, data.length);
    int part = crc(data, 3, data.length - 3);
    long adler = adler(data), mixed = mix(data);
    short s = (short) mixed;
    char c = (char) mixed;
    byte b = (byte) (mixed >>> 60);
    s >>>= 3;
    c >>= 5;
    b <<= 4;
    s ^= c;
    b += s * 3;
    System.out.println("  " + Integer.toHexString(crc) + " " + Integer.toHexString(reversed(part)) + " " + adler + " " + Long.toHexString(mixed)
        + " " + s + " " + (int) c + " " + b + " " + count(mixed) + (count(mixed) == Long.bitCount(mixed) ? " same" : " other"));
    System.out.println("  " + (reversed(crc) == Integer.reverse(crc)) + " " + (crc >> 33 == crc >> 1) + " " + (mixed << 65 == mixed << 1) + " " + (-17 >> 2) + " " + (-17 >>> 28) + " " + (-17 % 5) + " " + (-17 / 5));
    return crc ^ (long) part << 7 ^ adler ^ mixed;
  }
}
