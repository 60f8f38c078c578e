/** Throwable and the exception classes of the library, as text in the language; see java_lang.ts. */

/** The constructors that a class of exceptions can have, by a letter each. */
const constructors: Readonly<Record<string, (name: string) => string>> = {
  '-': (name) => `public ${name}() { super(); }`,
  s: (name) => `public ${name}(String message) { super(message); }`,
  c: (name) => `public ${name}(Throwable cause) { super(cause); }`,
  b: (name) => `public ${name}(String message, Throwable cause) { super(message, cause); }`,
  p: (name) =>
    `protected ${name}(String message, Throwable cause, boolean enableSuppression, boolean writableStackTrace) {
    super(message, cause, enableSuppression, writableStackTrace);
  }`,
};

/** A class of exceptions: what it extends, and which constructors it has. */
function exception(name: string, parent: string, kinds: string, more = ''): [string, string] {
  const made = [...kinds].map((kind) => constructors[kind]?.(name)).join('\n  ');
  return [name, `\npublic class ${name} extends ${parent} {\n  ${made}\n  ${more}\n}`];
}

/** Says which index was wrong when it is given one. */
const ofIndex = (name: string, what: string) =>
  ['int', 'long']
    .slice(0, name === 'IndexOutOfBoundsException' ? 2 : 1)
    .map((type) => `public ${name}(${type} index) { super("${what} out of range: " + index); }`)
    .join('\n  ');

/** The packages of the library's classes that are not in java.lang. */
export const libraryPackages: Readonly<Record<string, string>> = {
  NoSuchElementException: 'java.util',
  InputMismatchException: 'java.util',
  ConcurrentModificationException: 'java.util',
  EmptyStackException: 'java.util',
  IOException: 'java.io',
  EOFException: 'java.io',
  FileNotFoundException: 'java.io',
  UncheckedIOException: 'java.io',
  Closeable: 'java.io',
  HostException: 'vmkit',
};

export const throwables: Readonly<Record<string, string>> = {
  AutoCloseable: `
public interface AutoCloseable {
  void close() throws Exception;
}`,

  Closeable: `
public interface Closeable extends AutoCloseable {
  void close() throws IOException;
}`,

  StackTraceElement: `
public final class StackTraceElement {
  private final String module;
  private final String declaringClass;
  private final String methodName;
  private final String fileName;
  private final int lineNumber;
  public StackTraceElement(String declaringClass, String methodName, String fileName, int lineNumber) {
    this(null, declaringClass, methodName, fileName, lineNumber);
  }
  StackTraceElement(String module, String declaringClass, String methodName, String fileName, int lineNumber) {
    this.module = module;
    this.declaringClass = declaringClass;
    this.methodName = methodName;
    this.fileName = fileName;
    this.lineNumber = lineNumber;
  }
  public String getClassName() { return declaringClass; }
  public String getMethodName() { return methodName; }
  public String getFileName() { return fileName; }
  public int getLineNumber() { return lineNumber; }
  public boolean isNativeMethod() { return lineNumber == -2; }
  public String toString() {
    String where = lineNumber == -2 ? "Native Method" : fileName == null ? "Unknown Source" : lineNumber >= 0 ? fileName + ":" + lineNumber : fileName;
    return (module == null ? "" : module + "/") + declaringClass + "." + methodName + "(" + where + ")";
  }
  public boolean equals(Object other) {
    if (other == this) return true;
    if (!(other instanceof StackTraceElement)) return false;
    StackTraceElement that = (StackTraceElement) other;
    return lineNumber == that.lineNumber && declaringClass.equals(that.declaringClass) && methodName.equals(that.methodName)
      && (fileName == null ? that.fileName == null : fileName.equals(that.fileName));
  }
  public int hashCode() { return 31 * declaringClass.hashCode() + methodName.hashCode() + lineNumber; }
}`,

  // The trace is an array of return addresses until somebody asks for it; a missing cause is the object itself.
  Throwable: `
public class Throwable {
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
    for (int at = text.indexOf('\\n'); at >= 0; at = text.indexOf('\\n', at + 1)) count++;
    StackTraceElement[] elements = new StackTraceElement[count];
    int at = 0;
    for (int i = 0; i < count; i++) {
      String[] parts = new String[4];
      for (int part = 0; part < 4; part++) {
        int end = text.indexOf('\\t', at);
        if (end > at) parts[part] = text.substring(at, end);
        at = end + 1;
      }
      int end = text.indexOf('\\n', at);
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
  /** @return how many of \`seen[0]\` there are afterwards */
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
    for (int i = 0; i <= last; i++) stream.println(prefix + "\\tat " + frames[i]);
    if (common != 0) stream.println(prefix + "\\t... " + common + " more");
    for (int i = 0; i < suppressedCount; i++) count = suppressed[i].print(stream, frames, "Suppressed: ", prefix + "\\t", seen, count);
    return getCause() == null ? count : getCause().print(stream, frames, "Caused by: ", prefix, seen, count);
  }
}`,

  ...Object.fromEntries([
    exception('Exception', 'Throwable', '-sbcp'),
    exception('RuntimeException', 'Exception', '-sbcp'),
    exception('Error', 'Throwable', '-sbcp'),
    exception('ArithmeticException', 'RuntimeException', '-s'),
    exception('ArrayStoreException', 'RuntimeException', '-s'),
    exception('ClassCastException', 'RuntimeException', '-s'),
    exception('IllegalArgumentException', 'RuntimeException', '-sbc'),
    exception('IllegalStateException', 'RuntimeException', '-sbc'),
    exception('IllegalMonitorStateException', 'RuntimeException', '-s'),
    exception('NegativeArraySizeException', 'RuntimeException', '-s'),
    exception('NullPointerException', 'RuntimeException', '-s'),
    exception('SecurityException', 'RuntimeException', '-sbc'),
    exception('UnsupportedOperationException', 'RuntimeException', '-sbc'),
    exception(
      'IndexOutOfBoundsException',
      'RuntimeException',
      '-s',
      ofIndex('IndexOutOfBoundsException', 'Index'),
    ),
    exception(
      'ArrayIndexOutOfBoundsException',
      'IndexOutOfBoundsException',
      '-s',
      ofIndex('ArrayIndexOutOfBoundsException', 'Array index'),
    ),
    exception(
      'StringIndexOutOfBoundsException',
      'IndexOutOfBoundsException',
      '-s',
      ofIndex('StringIndexOutOfBoundsException', 'String index'),
    ),
    exception('NumberFormatException', 'IllegalArgumentException', '-s'),
    exception('CloneNotSupportedException', 'Exception', '-s'),
    exception('InterruptedException', 'Exception', '-s'),
    exception('ReflectiveOperationException', 'Exception', '-sbc'),
    exception('ClassNotFoundException', 'ReflectiveOperationException', '-sb'),
    exception('InstantiationException', 'ReflectiveOperationException', '-s'),
    exception('NoSuchFieldException', 'ReflectiveOperationException', '-s'),
    exception('NoSuchMethodException', 'ReflectiveOperationException', '-s'),
    exception('VirtualMachineError', 'Error', '-sbc'),
    exception('InternalError', 'VirtualMachineError', '-sbc'),
    exception('OutOfMemoryError', 'VirtualMachineError', '-s'),
    exception('StackOverflowError', 'VirtualMachineError', '-s'),
    exception('UnknownError', 'VirtualMachineError', '-s'),
    exception('LinkageError', 'Error', '-sb'),
    exception('NoClassDefFoundError', 'LinkageError', '-s'),
    exception('IncompatibleClassChangeError', 'LinkageError', '-s'),
    exception('AbstractMethodError', 'IncompatibleClassChangeError', '-s'),
    exception(
      'ExceptionInInitializerError',
      'LinkageError',
      's',
      `public ExceptionInInitializerError() { super(null, null); }
  public ExceptionInInitializerError(Throwable thrown) { super(null, thrown); }
  public Throwable getException() { return getCause(); }`,
    ),
    exception(
      'AssertionError',
      'Error',
      '-b',
      [
        `public AssertionError(Object detail) {
    super(String.valueOf(detail));
    if (detail instanceof Throwable) initCause((Throwable) detail);
  }`,
        ...['boolean', 'char', 'int', 'long', 'float', 'double'].map(
          (type) => `public AssertionError(${type} detail) { super("" + detail); }`,
        ),
      ].join('\n  '),
    ),
    exception('NoSuchElementException', 'RuntimeException', '-sbc'),
    exception('InputMismatchException', 'NoSuchElementException', '-s'),
    exception('ConcurrentModificationException', 'RuntimeException', '-sbc'),
    exception('EmptyStackException', 'RuntimeException', '-'),
    exception('IOException', 'Exception', '-sbc'),
    exception('EOFException', 'IOException', '-s'),
    exception('FileNotFoundException', 'IOException', '-s'),
    exception(
      'UncheckedIOException',
      'RuntimeException',
      '',
      `public UncheckedIOException(String message, IOException cause) { super(message, cause); }
  public UncheckedIOException(IOException cause) { super(cause); }`,
    ),
    // What JavaScript throws into a program, whatever that is.
    exception('HostException', 'RuntimeException', 's'),
  ]),
};
