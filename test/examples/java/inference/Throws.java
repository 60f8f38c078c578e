import java.util.*;
import java.util.function.*;
public class Throws {
  interface T1<E extends Exception> { void run() throws E; }
  interface T2<V, E extends Exception> { V get() throws E; }
  static class IO extends Exception { }
  static <E extends Exception> void go(T1<E> t) throws E { t.run(); }
  static <V, E extends Exception> V get(T2<V, E> t) throws E { return t.get(); }
  static int io() throws IO { return 1; }
  static <E extends Throwable> void sneaky(Throwable t) throws E { throw (E) t; }
  static void plain() { go(() -> System.out.println("x")); sneaky(new IO()); }
  static void declared() throws IO { go(() -> { throw new IO(); }); int n = get(() -> io()); go(Throws::io); }
  public static void main(String[] args) {
    try { declared(); } catch (IO e) { System.out.println("io"); }
    String s = get(() -> "v");
    System.out.println(s);
  }
}
