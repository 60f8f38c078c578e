package java.lang;

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
}
