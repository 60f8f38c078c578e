package java.io;

public class PrintStream implements Appendable, Closeable, Flushable {
  private final boolean isError;
  private byte[] bytes;
  private int waiting, missing;
  private PrintStream(boolean isError) { this.isError = isError; }
  /** For System: one of the two that there are. */
  public static PrintStream of$(boolean isError) { return new PrintStream(isError); }
  private static native void write(String text, boolean isError);
  private static native void writeLine(String text, boolean isError);
  public void print(boolean value) { write(String.valueOf(value), isError); }
  public void println(boolean value) { writeLine(String.valueOf(value), isError); }
  public void print(char value) { write(String.valueOf(value), isError); }
  public void println(char value) { writeLine(String.valueOf(value), isError); }
  public void print(int value) { write(String.valueOf(value), isError); }
  public void println(int value) { writeLine(String.valueOf(value), isError); }
  public void print(long value) { write(String.valueOf(value), isError); }
  public void println(long value) { writeLine(String.valueOf(value), isError); }
  public void print(float value) { write(String.valueOf(value), isError); }
  public void println(float value) { writeLine(String.valueOf(value), isError); }
  public void print(double value) { write(String.valueOf(value), isError); }
  public void println(double value) { writeLine(String.valueOf(value), isError); }
  public void print(String value) { write(String.valueOf(value), isError); }
  public void println(String value) { writeLine(String.valueOf(value), isError); }
  public void print(Object value) { write(String.valueOf(value), isError); }
  public void println(Object value) { writeLine(String.valueOf(value), isError); }
  public void print(char[] value) { write(String.valueOf(value), isError); }
  public void println(char[] value) { writeLine(String.valueOf(value), isError); }
  public void println() { writeLine("", isError); }
  public PrintStream append(CharSequence text) {
    print(String.valueOf(text));
    return this;
  }
  public PrintStream append(CharSequence text, int start, int end) { return append(String.valueOf(text).subSequence(start, end)); }
  public PrintStream append(char c) {
    print(c);
    return this;
  }
  /** A byte of a longer character waits until the character is complete. */
  public void write(int b) {
    if ((b & 0x80) == 0 && waiting == 0) print((char) (b & 0x7F));
    else {
      if ((b & 0xC0) == 0xC0) missing = (b & 0xE0) == 0xC0 ? 2 : (b & 0xF0) == 0xE0 ? 3 : 4;
      if (bytes == null) bytes = new byte[4];
      bytes[waiting++] = (byte) b;
      if (waiting < missing) return;
      print(new String(bytes, 0, waiting));
      waiting = missing = 0;
    }
  }
  public void write(byte[] all, int offset, int length) {
    for (int i = 0; i < length; i++) write(all[offset + i]);
  }
  public void write(byte[] all) { write(all, 0, all.length); }
  public void writeBytes(byte[] all) { write(all, 0, all.length); }
  public boolean checkError() {
    flush();
    return false;
  }
  @Override public void close() { flush(); }
  @Override public native void flush();
}
