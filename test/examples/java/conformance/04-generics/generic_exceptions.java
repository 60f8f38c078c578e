// JLS 8.4.6, 18.1.3, 18.4: type variables in throws clauses, what they are inferred to be, sneaky throws.
import java.io.IOException;
import java.util.*;
import java.util.concurrent.Callable;
import java.util.function.*;

public class generic_exceptions {
  interface Thrower<R, X extends Exception> { R run() throws X; }
  interface Step<A, B, X extends Throwable> {
    B apply(A a) throws X;
    default <C, Y extends X> Step<A, C, X> then(Step<? super B, ? extends C, Y> next) { return a -> next.apply(apply(a)); }
    static <A, X extends Throwable> Step<A, A, X> id() { return a -> a; }
  }
  static class Odd extends Exception { final int n; Odd(int n) { super("odd " + n); this.n = n; } }
  static class VeryOdd extends Odd { VeryOdd(int n) { super(n * 100); } }
  static <R, X extends Exception> R call(Thrower<? extends R, ? extends X> t) throws X { return t.run(); }
  static <X extends Throwable> void raise(Throwable t) throws X { @SuppressWarnings("unchecked") X x = (X) t; throw x; }
  static RuntimeException sneaky(Throwable t) { generic_exceptions.<RuntimeException>raise(t); return null; }
  static <X extends Exception> void check(boolean ok, Supplier<? extends X> s) throws X { if (!ok) throw s.get(); }
  static <X extends Exception, Y extends Exception> void either(boolean first, X x, Y y) throws X, Y { if (first) throw x; else throw y; }
  static <T, X extends Exception> T orThrow(T t, Function<String, X> make) throws X { if (t == null) throw make.apply("none"); return t; }
  static <X extends Exception> X make(X x) throws X { if (x == null) throw x; return x; }
  static int half(int n) throws Odd { if (n % 2 != 0) throw new Odd(n); return n / 2; }
  static abstract class Task<T, X extends Exception> {
    abstract T body() throws X;
    T run(Function<? super X, ? extends T> rescue, Class<X> type) {
      try { return body(); }
      catch (Exception e) { if (type.isInstance(e)) return rescue.apply(type.cast(e)); throw new IllegalStateException(e); }
    }
  }
  static class Res<X extends Exception> implements AutoCloseable { final X x; Res(X x) { this.x = x; } @Override public void close() throws X { System.out.print("close "); if (x != null) throw x; } }
  public static void main(String[] args) {
    System.out.println(call(() -> "no checked exception"));
    try { int n = call(() -> half(3)); System.out.println(n); } catch (Odd e) { System.out.println(e.getMessage() + e.n); }
    try { generic_exceptions.<Integer, Odd>call(() -> { throw new VeryOdd(1); }); } catch (VeryOdd e) { System.out.println("very " + e.n); } catch (Odd e) { System.out.println("odd"); }
    try { sneaky(new IOException("hidden")); } catch (Exception e) { System.out.println(e.getClass().getSimpleName() + e.getMessage()); }
    try { throw sneaky(new Odd(5)); } catch (RuntimeException e) { System.out.println("never"); } catch (Throwable t) { System.out.println(t.getMessage()); }
    try { check(true, Exception::new); check(false, () -> new Odd(7)); } catch (Exception e) { System.out.println(e.getMessage()); }
    check(args.length == 0, IllegalStateException::new);
    try { check(false, () -> new ArithmeticException("unchecked")); } catch (ArithmeticException e) { System.out.println(e.getMessage()); }
    for (boolean b : new boolean[] {true, false})
      try { either(b, new Odd(1), new IOException("io")); } catch (Odd | IOException e) { System.out.println(e.getMessage()); }
    try { System.out.println(orThrow("t", Exception::new) + orThrow(null, IOException::new)); } catch (IOException e) { System.out.println("io " + e.getMessage()); } catch (Exception e) { System.out.println("other " + e.getMessage()); }
    try { throw make(new VeryOdd(2)); } catch (VeryOdd e) { System.out.println(e.n); }
    Step<Integer, Integer, Odd> h = generic_exceptions::half;
    Step<Integer, String, Odd> hh = h.then(generic_exceptions::half).then(n -> "quarter " + n);
    try { System.out.println(hh.apply(12)); System.out.println(hh.apply(6)); } catch (Odd e) { System.out.println(e.getMessage()); }
    Step<String, String, RuntimeException> free = Step.id();
    System.out.println(free.apply("free") + Step.<String, Error>id().apply("!"));
    Task<String, Odd> task = new Task<>() { String body() throws Odd { return "" + half(9); } };
    System.out.println(task.run(o -> "rescued " + o.n, Odd.class));
    try (Res<Odd> r = new Res<>(new Odd(11))) { System.out.print("in "); } catch (Odd e) { System.out.println(e.n); }
    try (Res<RuntimeException> r = new Res<>(null)) { System.out.println("no checked"); }
    try (var r = new Res<>(new VeryOdd(3)); var q = new Res<IOException>(new IOException("q"))) { System.out.print("two "); }
    catch (VeryOdd | IOException e) { System.out.println(e.getMessage() + e.getSuppressed()[0].getMessage()); }
    Callable<Integer> c = () -> half(5);
    try { c.call(); } catch (Exception e) { System.out.println(e instanceof Odd o ? "odd " + o.n : "?"); }
  }
}
