// JLS 11.2, 15.27.3: exceptions through lambdas: generic throws, sneaky, wrapped, rethrown, in finally, uncaught trace.
import java.io.IOException;
import java.util.*;
import java.util.concurrent.Callable;
import java.util.function.*;
public class exceptions_through {
  interface Action<E extends Exception> { void run() throws E; }
  interface Fn<A, B, E extends Throwable> { B apply(A a) throws E; }
  interface Two { void go() throws IOException, InterruptedException; }
  static class AppException extends Exception { final int code; AppException(int code) { super("app" + code); this.code = code; } }
  static <E extends Exception> void attempt(Action<E> a) throws E { a.run(); }
  static <A, B, E extends Throwable> Function<A, B> wrap(Fn<? super A, ? extends B, E> f) {
    return a -> {
      try { return f.apply(a); } catch (RuntimeException e) { throw e; } catch (Throwable t) { throw new RuntimeException(t.getMessage(), t); }
    };
  }
  @SuppressWarnings("unchecked") static <T extends Throwable> RuntimeException sneak(Throwable t) throws T { throw (T) t; }
  static <T> T unchecked(Callable<T> c) {
    try { return c.call(); } catch (Exception e) { throw exceptions_through.<RuntimeException>sneak(e); }
  }
  static int parse(String s) throws AppException {
    try { return Integer.parseInt(s); } catch (NumberFormatException e) { throw new AppException(s.length()); }
  }
  static <T, R> List<R> map(List<T> l, Function<T, R> f) { List<R> r = new ArrayList<>(); for (T t : l) r.add(f.apply(t)); return r; }
  static void rethrow(Action<? extends IOException> a) throws IOException { a.run(); }
  static String either(Fn<String, Integer, AppException> f, String s) {
    try { return "ok" + f.apply(s); } catch (AppException e) { return "code" + e.code; }
  }
  public static void main(String[] args) throws Exception {
    attempt(() -> System.out.print("nothing "));
    try { attempt(() -> { throw new AppException(3); }); } catch (AppException e) { System.out.println(e.code); }
    try { exceptions_through.<IOException>attempt(() -> { throw new IOException("io"); }); } catch (IOException e) { System.out.println(e.getMessage()); }
    System.out.println(either(exceptions_through::parse, "12") + either(exceptions_through::parse, "abcd") + either(s -> { throw new AppException(7); }, ""));
    try { map(List.of("1", "x"), wrap(exceptions_through::parse)); } catch (RuntimeException e) { System.out.println(e.getCause() + " " + (e.getCause() instanceof AppException)); }
    System.out.println(map(List.of("1", "22"), wrap(exceptions_through::parse)));
    try { unchecked(() -> { throw new IOException("sneaky"); }); } catch (Exception e) { System.out.println(e); }
    Two two = () -> { if (args.length == 0) throw new InterruptedException("int"); throw new IOException(); };
    try { two.go(); } catch (IOException | InterruptedException e) { System.out.println(e.getMessage()); }
    try { rethrow(() -> { throw new java.io.FileNotFoundException("f"); }); } catch (IOException e) { System.out.println(e.getClass().getSimpleName()); }
    // In a lambda: try, finally, resources, multi-catch, nested handlers.
    List<String> log = new ArrayList<>();
    class R implements AutoCloseable {
      final String n;
      R(String n) { this.n = n; log.add("+" + n); }
      public void close() throws AppException { log.add("-" + n); if (n.equals("b")) throw new AppException(2); }
    }
    Fn<Integer, String, Exception> f = n -> {
      try (R a = new R("a"); R b = new R("b")) {
        if (n == 0) throw new IllegalStateException("body");
        if (n == 1) return "one";
        log.add("n" + n);
      } catch (AppException | IllegalStateException e) {
        return e.getMessage() + e.getSuppressed().length;
      } finally {
        log.add("fin" + n);
      }
      return "end";
    };
    for (int i = 0; i < 3; i++) System.out.print(f.apply(i) + " ");
    System.out.println(log);
    Supplier<Integer> over = () -> { try { throw new RuntimeException("lost"); } finally { log.clear(); } };
    try { over.get(); } catch (RuntimeException e) { System.out.println(e.getMessage() + log); }
    Runnable inner = () -> {
      Runnable bad = () -> { int[] z = {}; z[0]++; };
      try { bad.run(); } catch (ArrayIndexOutOfBoundsException e) { throw new IllegalArgumentException("outer", e); }
    };
    Callable<Object> last = () -> {
      inner.run();
      return null;
    };
    last.call();
  }
}
