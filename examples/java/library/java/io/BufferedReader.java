package java.io;

import java.util.Objects;

public class BufferedReader extends Reader {
  private Reader reader;
  private final char[] buffer;
  private int next, end;
  /** What was read last was "\r": a "\n" that follows belongs to it. */
  private boolean isAfterReturn;
  public BufferedReader(Reader in) { this(in, 8192); }
  public BufferedReader(Reader in, int size) {
    super(Objects.requireNonNull(in));
    if (size <= 0) throw new IllegalArgumentException("Buffer size <= 0");
    reader = in;
    buffer = new char[size];
  }
  private void check() throws IOException {
    if (reader == null) throw new IOException("Stream closed");
  }
  /** @return whether there is a character at `next` */
  private boolean fill() throws IOException {
    if (next < end) return true;
    next = 0;
    end = Math.max(0, reader.read(buffer, 0, buffer.length));
    return end > 0;
  }
  private boolean hasNext() throws IOException {
    if (!fill()) return false;
    if (isAfterReturn && buffer[next] == '\n') next++;
    isAfterReturn = false;
    return fill();
  }
  @Override public int read() throws IOException {
    check();
    return hasNext() ? buffer[next++] : -1;
  }
  @Override public int read(char[] units, int offset, int length) throws IOException {
    check();
    Objects.checkFromIndexSize(offset, length, units.length);
    if (length == 0) return 0;
    int count = 0;
    while (count < length && (count == 0 || next < end || reader.ready()) && hasNext()) units[offset + count++] = buffer[next++];
    return count == 0 ? -1 : count;
  }
  public String readLine() throws IOException {
    check();
    if (!hasNext()) return null;
    StringBuilder line = new StringBuilder();
    do {
      int from = next;
      while (next < end && buffer[next] != '\n' && buffer[next] != '\r') next++;
      line.append(buffer, from, next - from);
      if (next < end) {
        isAfterReturn = buffer[next++] == '\r';
        return line.toString();
      }
    } while (fill());
    return line.toString();
  }
  @Override public boolean ready() throws IOException {
    check();
    return next < end || reader.ready();
  }
  @Override public void close() throws IOException {
    if (reader == null) return;
    reader.close();
    reader = null;
  }
}
