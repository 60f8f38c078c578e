package java.lang;

import java.io.Serializable;
import java.io.PrintStream;

public class Throwable implements Serializable {
  private String message;
  private Throwable cause = this;
  private long[] trace;
  private StackTraceElement[] elements;
  private Throwable[] suppressed;
  private int suppressedCount;
  public Throwable() { fillInStackTrace(); }
  public Throwable(String message) {
    fillInStackTrace();
    this.message = message;
  }
  public Throwable(String message, Throwable cause) {
    fillInStackTrace();
    this.message = message;
    this.cause = cause;
  }
  public Throwable(Throwable cause) {
    fillInStackTrace();
    message = cause == null ? null : cause.toString();
    this.cause = cause;
  }
  protected Throwable(String message, Throwable cause, boolean enableSuppression, boolean writableStackTrace) {
    if (writableStackTrace) fillInStackTrace();
    else elements = new StackTraceElement[0];
    this.message = message;
    this.cause = cause;
    if (!enableSuppression) suppressedCount = -1;
  }
  public Throwable fillInStackTrace() {
    trace = capture();
    elements = null;
    return this;
  }
  /** As if it had just been made. */
  final Throwable renew$(String message) {
    this.message = message;
    cause = this;
    suppressed = null;
    suppressedCount = 0;
    return fillInStackTrace();
  }
  final long[] trace$() { return trace; }
  final String message$() { return message; }
  public String getMessage() { return message; }
  public String getLocalizedMessage() { return getMessage(); }
  public Throwable getCause() { return cause == this ? null : cause; }
  public Throwable initCause(Throwable cause) {
    if (this.cause != this) throw new IllegalStateException("Can't overwrite cause with " + (cause == null ? "a null" : cause.toString()), this);
    if (cause == this) throw new IllegalArgumentException("Self-causation not permitted", this);
    this.cause = cause;
    return this;
  }
  public String toString() {
    String name = getClass().getName();
    String message = getLocalizedMessage();
    return message != null ? name + ": " + message : name;
  }
  public final void addSuppressed(Throwable exception) {
    if (exception == this) throw new IllegalArgumentException("Self-suppression not permitted", exception);
    if (exception == null) throw new NullPointerException("Cannot suppress a null exception.");
    if (suppressedCount < 0) return;
    if (suppressed == null) suppressed = new Throwable[2];
    else if (suppressedCount == suppressed.length) suppressed = copyOf(suppressed, 2 * suppressedCount);
    suppressed[suppressedCount++] = exception;
  }
  public final Throwable[] getSuppressed() {
    return suppressed == null ? new Throwable[0] : copyOf(suppressed, suppressedCount);
  }
  private static Throwable[] copyOf(Throwable[] from, int length) {
    Throwable[] copy = new Throwable[length];
    for (int i = 0; i < length && i < from.length; i++) copy[i] = from[i];
    return copy;
  }
  public StackTraceElement[] getStackTrace() { return elements().clone(); }
  public void setStackTrace(StackTraceElement[] elements) {
    StackTraceElement[] copy = elements.clone();
    for (int i = 0; i < copy.length; i++)
      if (copy[i] == null) throw new NullPointerException("stackTrace[" + i + "]");
    this.elements = copy;
  }
  private StackTraceElement[] elements() {
    if (elements == null) elements = trace == null ? new StackTraceElement[0] : read(describe(trace));
    return elements;
  }
  /** A line for each frame: the module, the class, the method, the file, and the line, with tabs between them. */
  private static StackTraceElement[] read(String text) {
    int count = 0;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
    StackTraceElement[] elements = new StackTraceElement[count];
    int at = 0;
    for (int i = 0; i < count; i++) {
      String[] parts = new String[4];
      for (int part = 0; part < 4; part++) {
        int end = text.indexOf('\t', at);
        if (end > at) parts[part] = text.substring(at, end);
        at = end + 1;
      }
      int end = text.indexOf('\n', at);
      elements[i] = new StackTraceElement(parts[0], parts[1], parts[2], parts[3], Integer.parseInt(text.substring(at, end)));
      at = end + 1;
    }
    return elements;
  }
  private native long[] capture();
  private native String describe(long[] trace);
  public void printStackTrace() { printStackTrace(System.err); }
  public void printStackTrace(PrintStream stream) {
    print(stream, new StackTraceElement[0], "", "", new Throwable[1][8], 0);
  }
  /** @return how many of `seen[0]` there are afterwards */
  private int print(PrintStream stream, StackTraceElement[] enclosing, String caption, String prefix, Throwable[][] seen, int count) {
    for (int i = 0; i < count; i++) {
      if (seen[0][i] == this) {
        stream.println(prefix + caption + "[CIRCULAR REFERENCE: " + this + "]");
        return count;
      }
    }
    if (count == seen[0].length) seen[0] = copyOf(seen[0], 2 * count);
    seen[0][count++] = this;
    StackTraceElement[] frames = elements();
    int last = frames.length - 1;
    for (int i = enclosing.length - 1; last >= 0 && i >= 0 && frames[last].equals(enclosing[i]); i--) last--;
    int common = frames.length - 1 - last;
    stream.println(prefix + caption + this);
    for (int i = 0; i <= last; i++) stream.println(prefix + "\tat " + frames[i]);
    if (common != 0) stream.println(prefix + "\t... " + common + " more");
    for (int i = 0; i < suppressedCount; i++) count = suppressed[i].print(stream, frames, "Suppressed: ", prefix + "\t", seen, count);
    return getCause() == null ? count : getCause().print(stream, frames, "Caused by: ", prefix, seen, count);
  }
}
