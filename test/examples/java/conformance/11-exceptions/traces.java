public class traces {
  static class AppException extends Exception {
    final int code;
    AppException(String m, int code, Throwable cause) { super(m, cause); this.code = code; }
    @Override public String toString() { return "App[" + code + "] " + getMessage(); }
  }
  static class Quiet extends RuntimeException { @Override public String getMessage() { return "quiet"; } }
  interface Action { void run() throws Exception; }
  static void show(Throwable t) { int k = 0; StackTraceElement[] st = t.getStackTrace(); while (st[k].getClassName().startsWith("java.")) k++; System.out.println(t + " at " + st[k].getMethodName() + ":" + st[k].getLineNumber() + " of " + st[k].getClassName()); if (t.getCause() != null) { System.out.print("  cause "); show(t.getCause()); } }
  int[] data;
  traces() { data[0] = 1; }
  static int div(int a,
                 int b) {
    return a
        / b;
  }
  static void attempt(Action a) { try { a.run(); } catch (Exception e) { show(e); } }
  class In { { Object o = "x"; Integer i = (Integer) o; } }
  static class St { static int v = Integer.parseInt("nope"); }
  enum E { A, B; static E get(String s) { return valueOf(s); } }
  static void chain(int n) throws AppException {
    try {
      if (n == 0) throw new IllegalArgumentException("bottom");
      chain(n - 1);
    } catch (IllegalArgumentException | AppException e) {
      throw new AppException("level " + n, n, e);
    }
  }
  public static void main(String[] args) throws Exception {
    attempt(() -> div(1, 0));
    attempt(() -> new traces());
    attempt(new Action() { public void run() throws Exception { throw new Quiet(); } });
    attempt(() -> { try { St.v++; } catch (ExceptionInInitializerError e) { show(e); } });
    attempt(() -> E.get("C"));
    attempt(() -> chain(2));
    attempt(traces::fail);
    Exception pre = new Exception("pre");
    attempt(() -> { throw pre; });
    RuntimeException r = new RuntimeException(new IllegalStateException("inner"));
    System.out.println(r.getMessage() + " | " + r.getCause().getMessage() + " | " + r.getLocalizedMessage());
    System.out.println(new RuntimeException((String) null).getMessage() + new Exception().toString() + new Error("e", null).getCause());
    try { r.initCause(r); } catch (IllegalStateException | IllegalArgumentException e) { System.out.println(e.getClass().getSimpleName()); }
    Throwable t = new Throwable("base"); t.addSuppressed(new Exception("s1")); t.addSuppressed(new Error()); System.out.println(t.getSuppressed().length + " " + t.getSuppressed()[1]);
    try { t.addSuppressed(t); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
    java.util.List<Integer> l = java.util.List.of(1);
    try { l.add(2); } catch (UnsupportedOperationException e) { System.out.println(e.getMessage()); }
    try { chain(1); } catch (AppException e) { throw new IllegalStateException("final " + e.code, e); }
    finally { System.out.println("finally"); }
  }
  static void fail() throws Exception { Object[] o = new Integer[1]; o[0] = "s"; }
}
