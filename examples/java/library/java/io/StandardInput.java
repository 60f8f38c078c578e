package java.io;

import java.util.Objects;

/** System.in. */
public final class StandardInput extends InputStream {
  /** What has been read of the process's input, with the next byte lowest; `held` says how many there are. */
  private long bytes;
  private int held;
  /** @return at most seven bytes, and in the highest byte how many; 0 at the end */
  private static native long next();
  private boolean fill() {
    if (held > 0) return true;
    System.out.flush();
    bytes = next();
    held = (int) (bytes >>> 56);
    return held > 0;
  }
  @Override public int read() {
    if (!fill()) return -1;
    int next = (int) bytes & 0xFF;
    bytes >>>= 8;
    held--;
    return next;
  }
  /** Never waits for more when there is something. */
  @Override public int read(byte[] to, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, to.length);
    if (length == 0) return 0;
    if (!fill()) return -1;
    int count = 0;
    while (count < length && held > 0) to[offset + count++] = (byte) read();
    return count;
  }
  @Override public int available() { return held; }
}
