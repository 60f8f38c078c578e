/** Asserts are off unless asked for; synchronized runs its block once, unlocks on every way out, and refuses null. */
public class assert_and_synchronized {
  static int n;
  static boolean touch() {
    n++;
    return false;
  }
  synchronized int inc() { return ++n; }
  static synchronized int sinc() { return ++n; }
  int value() {
    synchronized (this) {
      synchronized (this) { return n * 2; }
    }
  }
  public static void main(String[] args) {
    assert touch() : "never " + n;
    assert false;
    System.out.println(n);
    assert_and_synchronized a = new assert_and_synchronized();
    System.out.println(a.inc() + sinc() + a.value());
    Object lock = null;
    try {
      synchronized (lock) { System.out.println("never"); }
    } catch (NullPointerException e) { System.out.println("null lock"); }
    for (int i = 0; i < 3; i++) synchronized (a) {
      if (i == 1) continue;
      System.out.print(i);
    }
    try {
      synchronized ("s") { throw new RuntimeException("out"); }
    } catch (RuntimeException e) { System.out.println(e.getMessage()); }
    synchronized (new Object() { { System.out.println("made"); } }) { } ;
    ;
    {}
    final class L {}
    strictfp class M {}
    System.out.println(new L() != null);
  }
}
