// JLS 15.12.4.5, 8.4.8.3: bridges are methods too: a trace has them, at the line of their class.
import java.util.*;
import java.util.function.*;

public class trace_through_bridge {
  interface Step<A, B> { B go(A a); }

  static class Base<T> {
    T run(T t) { return t; }
  }

  static class Ints extends Base<Integer>
      implements Step<Integer, String>, Comparable<Ints> {
    @Override
    Integer run(Integer i) {
      return fail(i);
    }
    public String go(Integer i) {
      return "" + run(i);
    }
    public int compareTo(Ints o) {
      return go(1).length();
    }
    int fail(int i) {
      throw new IllegalStateException("at " + i);
    }
  }

  static <T, R> R call(Step<T, R> step, T t) {
    return step.go(t);
  }

  public static void main(String[] args) {
    Ints ints = new Ints();
    Base<Integer> base = ints;
    try { base.run(1); } catch (IllegalStateException e) { show(e); }
    try { call(ints, 2); } catch (IllegalStateException e) { show(e); }
    try { ints.run(3); } catch (IllegalStateException e) { show(e); }
    Comparable<Ints> c = ints;
    try { c.compareTo(ints); } catch (IllegalStateException e) { show(e); }
    Supplier<Ints> s = () -> { ints.fail(9); return null; };
    try { s.get(); } catch (IllegalStateException e) { show(e); }
    Function<Integer, Integer> f = ints::run;
    try { f.apply(4); } catch (IllegalStateException e) { show(e); }
    Comparator<Ints> cmp = new Comparator<>() {
      @Override public int compare(Ints a, Ints b) {
        return a.compareTo(b);
      }
    };
    try { cmp.compare(ints, ints); } catch (IllegalStateException e) { show(e); }
    @SuppressWarnings({"unchecked", "rawtypes"}) Step<Object, Object> raw = (Step) ints;
    call(raw, "text");
  }

  static void show(Throwable t) {
    StringBuilder b = new StringBuilder();
    for (StackTraceElement e : t.getStackTrace())
      if (e.getClassName().startsWith("trace")) b.append(e.getMethodName().replace("lambda$main$0", "lambda")).append(':').append(e.getLineNumber()).append(' ');
    System.out.println(b);
  }
}
