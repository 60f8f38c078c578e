package java.io;

import java.util.Arrays;
import java.util.Objects;

public abstract class InputStream implements Closeable {
  public InputStream() {}
  public abstract int read() throws IOException;
  public int read(byte[] bytes) throws IOException { return read(bytes, 0, bytes.length); }
  public int read(byte[] bytes, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, bytes.length);
    if (length == 0) return 0;
    int next = read();
    if (next < 0) return -1;
    int count = 0;
    while (true) {
      bytes[offset + count++] = (byte) next;
      if (count == length) return count;
      next = read();
      if (next < 0) return count;
    }
  }
  public byte[] readAllBytes() throws IOException {
    byte[] bytes = new byte[1024];
    int size = 0;
    for (int count = read(bytes); count >= 0; count = read(bytes, size, bytes.length - size)) {
      size += count;
      if (size == bytes.length) bytes = Arrays.copyOf(bytes, 2 * size);
    }
    return Arrays.copyOf(bytes, size);
  }
  public long skip(long count) throws IOException {
    long skipped = 0;
    while (skipped < count && read() >= 0) skipped++;
    return skipped;
  }
  public int available() throws IOException { return 0; }
  @Override public void close() throws IOException {}
}
