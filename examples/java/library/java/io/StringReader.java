package java.io;

import java.util.Objects;

public class StringReader extends Reader {
  private String text;
  private int next;
  public StringReader(String s) {
    s.length();
    text = s;
  }
  private void check() throws IOException {
    if (text == null) throw new IOException("Stream closed");
  }
  @Override public int read() throws IOException {
    check();
    return next < text.length() ? text.charAt(next++) : -1;
  }
  @Override public int read(char[] units, int offset, int length) throws IOException {
    check();
    Objects.checkFromIndexSize(offset, length, units.length);
    if (length == 0) return 0;
    if (next >= text.length()) return -1;
    int count = Math.min(length, text.length() - next);
    text.getChars(next, next + count, units, offset);
    next += count;
    return count;
  }
  @Override public boolean ready() throws IOException {
    check();
    return true;
  }
  @Override public void close() { text = null; }
}
