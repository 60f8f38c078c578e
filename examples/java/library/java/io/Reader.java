package java.io;

public abstract class Reader implements Closeable {
  protected Object lock;
  protected Reader() { lock = this; }
  protected Reader(Object lock) { this.lock = lock; }
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }
  public int read(char[] units) throws IOException { return read(units, 0, units.length); }
  public abstract int read(char[] units, int offset, int length) throws IOException;
  public long skip(long count) throws IOException {
    if (count < 0) throw new IllegalArgumentException("skip value is negative");
    long skipped = 0;
    while (skipped < count && read() >= 0) skipped++;
    return skipped;
  }
  public boolean ready() throws IOException { return false; }
  @Override public abstract void close() throws IOException;
}
