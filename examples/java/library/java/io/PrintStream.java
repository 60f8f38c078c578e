package java.io;

public class PrintStream {
  private final boolean isError;
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
  public native void flush();
}
