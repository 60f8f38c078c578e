package java.io;

import java.util.Objects;

/** Bytes as UTF-8. */
public class InputStreamReader extends Reader {
  private InputStream stream;
  /** The second half of a pair of surrogates, or a byte that was read too far, that comes next; -1 when there is none. */
  private int low = -1, byteAhead = -2;
  public InputStreamReader(InputStream in) { stream = Objects.requireNonNull(in); }
  private int nextByte() throws IOException {
    int ahead = byteAhead;
    if (ahead == -2) return stream.read();
    byteAhead = -2;
    return ahead;
  }
  @Override public int read() throws IOException {
    if (stream == null) throw new IOException("Stream closed");
    if (low >= 0) {
      int unit = low;
      low = -1;
      return unit;
    }
    int first = nextByte();
    if (first < 0x80) return first;
    int more = first >= 0xC2 && first < 0xE0 ? 1 : first >= 0xE0 && first < 0xF0 ? 2 : first >= 0xF0 && first < 0xF5 ? 3 : 0;
    if (more == 0) return 0xFFFD;
    int least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80, most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    int point = first & (more == 1 ? 0x1F : more == 2 ? 0xF : 7);
    for (; more > 0; more--) {
      int next = nextByte();
      if (next < least || next > most) {
        byteAhead = next;
        return 0xFFFD;
      }
      point = point << 6 | next & 0x3F;
      least = 0x80;
      most = 0xBF;
    }
    if (point < 0x10000) return point;
    low = Character.lowSurrogate(point);
    return Character.highSurrogate(point);
  }
  @Override public int read(char[] units, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, units.length);
    if (length == 0) return 0;
    int count = 0;
    do {
      int next = read();
      if (next < 0) return count == 0 ? -1 : count;
      units[offset + count++] = (char) next;
    } while (count < length && ready());
    return count;
  }
  @Override public boolean ready() throws IOException {
    if (stream == null) throw new IOException("Stream closed");
    return low >= 0 || byteAhead >= 0 || stream.available() > 0;
  }
  @Override public void close() throws IOException {
    if (stream != null) stream.close();
    stream = null;
  }
}
