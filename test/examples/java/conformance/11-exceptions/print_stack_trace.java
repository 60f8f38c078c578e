// JLS 11.3: what printStackTrace writes of the program's own frames, causes and suppressed ones, to a stream that is out.
import java.util.*;
public class print_stack_trace {
  static class Custom extends RuntimeException {
    Custom(String m) { super(m); }
    @Override public String toString() { return "Custom<" + getLocalizedMessage() + ">"; }
    @Override public String getLocalizedMessage() { return getMessage().toUpperCase(); }
  }
  static void a(int n) {
    if (n == 0) throw new Custom("deep");
    a(n - 1);
  }
  static void b() {
    try {
      a(2);
    } catch (Custom c) {
      throw new IllegalStateException("in b", c);
    }
  }
  static void c() throws Exception {
    Exception e = new Exception();
    try {
      b();
    } catch (IllegalStateException i) {
      e.initCause(i);
      e.addSuppressed(new Error("one"));
      e.addSuppressed(new Custom("two"));
    }
    throw e;
  }
  class Inner {
    final int v;
    Inner(Object o) {
      v = o.hashCode();
    }
  }
  static int field = 3;
  interface Thing { void go() throws Exception; }
  static void run(Thing t) {
    try {
      t.go();
    } catch (Exception e) {
      StackTraceElement[] all = e.getStackTrace();
      StringBuilder s = new StringBuilder(e.toString());
      for (StackTraceElement f : all) {
        if (!f.getClassName().startsWith("print_stack_trace") || s.indexOf("main") > 0) continue;
        s.append("\n  ").append(f.getMethodName()).append(' ').append(f.getLineNumber()).append(' ').append(f.getClassName()).append(' ').append(f.getFileName());
      }
      System.out.println(s);
    }
  }
  static String causes(Throwable t) {
    String s = t.getClass().getSimpleName() + "@" + t.getStackTrace()[0].getLineNumber();
    for (Throwable x : t.getSuppressed()) s += "+" + causes(x);
    return t.getCause() == null ? s : s + ">" + causes(t.getCause());
  }
  public static void main(String[] args) {
    run(print_stack_trace::c);
    run(() -> {
      print_stack_trace p = new print_stack_trace();
      System.out.println(p.new Inner("a").v);
      p.new Inner(null);
    });
    run(() -> new ArrayList<>(List.of(3, 1, 2)).sort((x, y) -> {
      if (x == 2 || y == 2)
        throw new Custom("compare");
      return x - y;
    }));
    run(new Thing() {
      int[] data = new int[2];
      public void go() {
        data[0] = 1;
        data
            [field]
            = 4;
      }
    });
    run(() -> List.of(1, 0).forEach(n ->
        System.out.println(6 /
            n)));
    try {
      c();
    } catch (Exception e) {
      System.out.println(causes(e));
      Throwable t = e.getCause().getCause();
      t.setStackTrace(new StackTraceElement[] {new StackTraceElement("Cls", "meth", "File.java", 12), new StackTraceElement("Cls", "nat", null, -2), new StackTraceElement("C", "m", "F.java", -1)});
      for (StackTraceElement f : t.getStackTrace()) System.out.println(f);
      Throwable filled = t.fillInStackTrace();
      System.out.println((filled == t) + " " + t.getStackTrace()[0].getMethodName() + t.getStackTrace()[0].getLineNumber());
    }
  }
}
