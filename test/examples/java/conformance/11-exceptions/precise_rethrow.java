// JLS 11.2.2, 11.3: precise rethrow, multi-catch, unions, generic throws, exceptions with fields, translation.
import java.util.*;
import java.util.function.*;
public class precise_rethrow {
  static class AppException extends Exception {
    final int code;
    AppException(int code, String m, Throwable cause) { super(m, cause); this.code = code; }
    AppException(int code) { this(code, "code " + code, null); }
    @Override public String getMessage() { return "[" + code + "] " + super.getMessage(); }
  }
  static class NotFound extends AppException { NotFound(String what) { super(404, what, null); } @Override public String toString() { return "NotFound:" + getMessage(); } }
  static class Broken extends AppException { Broken(Throwable t) { super(500, "broken", t); } @Override public synchronized Throwable fillInStackTrace() { return this; } }
  static final class Quiet extends RuntimeException { Quiet() { super("quiet", null, false, false); } }
  static void find(int n) throws NotFound, Broken { if (n == 1) throw new NotFound("n1"); if (n == 2) throw new Broken(new IllegalStateException("inner")); if (n == 3) throw new Quiet(); }
  static void precise(int n) throws NotFound, Broken { try { find(n); } catch (Exception e) { System.out.print("caught " + e.getMessage() + "; "); throw e; } finally { System.out.print("fin; "); } }
  static void alsoFinal(int n) throws Broken, NotFound { try { find(n); } catch (final Throwable t) { throw t; } }
  static <E extends Throwable> void sneaky(Throwable t) throws E { @SuppressWarnings("unchecked") E e = (E) t; throw e; }
  static <X extends Exception> int tryIt(Callable<X> c) throws X { return c.call(); }
  interface Callable<X extends Exception> { int call() throws X; }
  static int depth(Throwable t) { int d = 0; for (; t != null; t = t.getCause()) d++; return d; }
  static String chain(Throwable t) { return t == null ? "." : t.getClass().getSimpleName() + "(" + t.getMessage() + ")>" + chain(t.getCause()); }
  static class Resource implements AutoCloseable {
    final String n; final boolean bad;
    Resource(String n, boolean bad) throws AppException { if (n.isEmpty()) throw new AppException(1); this.n = n; this.bad = bad; System.out.print("open" + n + " "); }
    public void close() throws AppException { System.out.print("close" + n + " "); if (bad) throw new AppException(n.length()); }
  }
  static void use(String a, String b, boolean fail) throws Exception { try (Resource x = new Resource(a, true); Resource y = new Resource(b, a.length() > 1); Resource none = null) { System.out.print("body "); if (fail) throw new NotFound(a + b); } catch (NotFound e) { System.out.print("nf "); throw e; } finally { System.out.print("end "); } }
  public static void main(String[] args) {
    for (int i = 0; i < 4; i++) {
      try { precise(i); System.out.println("none"); } catch (NotFound | Broken e) { System.out.println(e + " " + e.code + " " + depth(e)); } catch (RuntimeException e) { System.out.println(e + " " + e.getStackTrace().length); }
      try { alsoFinal(i); } catch (AppException | Quiet e) { System.out.println(chain(e) + (e instanceof AppException a ? a.code : -1)); }
    }
    try { precise_rethrow.<RuntimeException>sneaky(new Exception("sneaked")); } catch (Exception e) { System.out.println(e); }
    try { System.out.println(tryIt(() -> 4) + tryIt(() -> { if (args.length == 0) throw new NotFound("gen"); return 1; })); } catch (NotFound e) { System.out.println(e.getLocalizedMessage()); }
    Object[][] cases = {{"a", "b", false}, {"a", "b", true}, {"aa", "b", true}, {"a", "", false}, {"", "b", true}};
    for (Object[] c : cases) try { use((String) c[0], (String) c[1], (Boolean) c[2]); System.out.println("ok"); } catch (Exception e) { System.out.print(chain(e)); for (Throwable s : e.getSuppressed()) System.out.print(" +" + chain(s)); System.out.println(); }
    Exception e = new Exception();
    System.out.println(e.getMessage() + " " + e.getCause() + " " + e + " " + new Exception((String) null).getMessage() + " " + new Exception((Throwable) null).getMessage() + " " + new Exception(new Quiet()).getMessage() + " " + new RuntimeException("m", new Error("x")).getCause().getMessage());
    Throwable t = new Throwable("t").initCause(new Error("late"));
    System.out.println(chain(t));
    try { t.initCause(null); } catch (IllegalStateException x) { System.out.println(x.getMessage()); }
    try { e.initCause(e); } catch (IllegalArgumentException x) { System.out.println(x.getMessage() + " " + x.getCause()); }
    try { e.addSuppressed(e); } catch (IllegalArgumentException x) { System.out.println(x.getMessage()); }
    try { e.addSuppressed(null); } catch (NullPointerException x) { System.out.println(x.getMessage()); }
    Quiet q = new Quiet(); q.addSuppressed(e); System.out.println(q.getSuppressed().length + " " + q.getStackTrace().length);
    try { throw null; } catch (NullPointerException x) { System.out.println("threw null"); }
    try { RuntimeException none = args.length > 5 ? q : null; throw none; } catch (RuntimeException x) { System.out.println(x.getMessage()); }
    try { assert args.length > 100 : "off"; throw new AssertionError(3.5); } catch (AssertionError x) { System.out.println(x + " " + new AssertionError("m", q).getCause() + new AssertionError(q).getCause() + new AssertionError('c').getMessage()); }
  }
}
