import java.util.*;
import java.util.function.*;
// JLS 11.3: lines of exceptions in statements and constructors over several lines.
public class lines_in_statements {
  static int z;
  static int f(int n) { if (n == 99) throw new IllegalStateException(); return n; }
  static <T> T id(T t) { return t; }
  interface T { Object go() throws Exception; }
  static class Bad { public String toString() { throw new UnsupportedOperationException("ts"); } public boolean equals(Object o) { return 1 / z == 0; } public int hashCode() { return 1 / z; } }
  static class Res implements AutoCloseable { public void close() { throw new IllegalArgumentException("close"); } }
  static class C { int v; C(int v, Object... o) { this.v = 10 / v; } C n; int[] a; C next() { return n; } static C none() { return null; } }
  static class D extends C { D(int q) { super(
      q
      / z); } D() {
      this(
        f(1)
        % z); } int fld =
        f(2)
        / z; D(String s) { super(1); } }
  static class S { static int a = 1; static int b =
      f(3)
      / z; }
  enum E { A(
      f(4)
      / z); E(int n) {} }
  static String all(Throwable e) { StringBuilder s = new StringBuilder(); for (; e != null; e = e.getCause()) { s.append(e.getClass().getSimpleName()); for (StackTraceElement f : e.getStackTrace()) if (f.getClassName().startsWith("lines_in_") && !f.getMethodName().equals("t") && !f.getMethodName().equals("main")) s.append(' ').append(f.getMethodName().startsWith("lambda") ? "L" : f.getMethodName()).append(f.getLineNumber()); s.append(';'); } return s.toString(); }
  static void t(String s, T t) { try { System.out.println(s + " fine " + t.go()); } catch (Throwable e) { System.out.println(s + " " + all(e)); } }
  public static void main(String[] args) {
    Object bad = new Bad(); C c = new C(1); int[] none = null; String str = null; Integer nil = null; List<String> list = null; E en = null; int k = args.length;
    t("new", () -> new C(
        0));
    t("new args", () -> new C(
        f(1)
        / z,
        2));
    t("new after call", () -> f(1) + new C(
        f(0)).v);
    t("new in sum", () ->
        f(1)
        +
        new C(0)
          .v);
    t("super", () -> new D(4));
    t("this", () -> new D());
    t("field init", () -> new D("s"));
    t("static init", () -> S.a);
    t("enum", () -> E.A);
    t("concat", () -> "a"
        + f(1)
        + bad
        + "c");
    t("concat2", () -> "a"
        + bad
        + f(2));
    t("concat assign", () -> { String q = "x";
      q +=
        bad;
      return q; });
    t("chain", () -> c
        .next()
        .next());
    t("chain2", () -> C
        .none()
        .v);
    t("chain3", () -> c.next()
        .a
        [f(3)]);
    t("switch", () -> {
      switch (
          str) {
        case "a": return 1;
        default: return 2; } });
    t("switch expr", () -> 1 +
        switch (
          f(3)) {
          case 3 -> 5
            / z;
          default -> 2; });
    t("switch yield", () -> f(1) + switch (k) {
          case 0: {
            int q = 3;
            yield q
              / z; }
          default: yield 2; });
    t("foreach", () -> { for (String s :
          list) f(1);
      return 1; });
    t("foreach unbox", () -> { for (int i :
          Arrays.asList(1,
            null)) f(i);
      return 1; });
    t("for update", () -> { for (int i = 0; i < 3;
          i += f(1)
            / z) f(i);
      return 1; });
    t("for cond", () -> { for (int i = 0;
          i <
            10 / z; i++) f(i);
      return 1; });
    t("while", () -> { while (
        f(1)
        / z == 0) f(1);
      return 1; });
    t("do", () -> { do f(1);
      while (
        1 / z == 0);
      return 1; });
    t("resource", () -> {
      try (Res r = new Res()) {
        f(1);
      }
      return 2; });
    t("resource return", () -> {
      try (Res r =
          new Res()) {
        return f(
          1);
      } });
    t("finally", () -> {
      try {
        return f(1);
      } finally {
        f(2
          / z);
      } });
    t("throw", () -> {
      RuntimeException e = null;
      throw
        e; });
    t("throw new", () -> {
      throw
        new RuntimeException(
          "x"); });
    t("sync", () -> {
      synchronized (
        str) {
        return 1; } });
    t("array init", () -> new int[] {
        1,
        f(2),
        3 / z });
    t("array init2", () -> new Object[] {
        f(2),
        3
          / z,
        id(4) });
    t("new array", () -> new int
        [3]
        [-1]);
    t("cast", () -> f(1) + (Integer)
        id(
          (Object) "s"));
    t("generic cast", () -> { List<Integer> l = (List<Integer>) (List) List.of("a");
      int q =
        l
        .get(0);
      return q; });
    t("instanceof", () -> bad instanceof Bad b
        && b
        .equals(null));
    t("and", () -> z == 0
        && f(1) == 1
        && 1 / z == 3);
    t("not", () -> !(
        1 / z == 3));
    t("cond nested", () -> z == 1 ? 1
        : z == 2 ? 2
        : 3 / z);
    t("cond after", () -> (z == 0
        ? f(1)
        : f(2))
        / z);
    t("lambda call", () -> ((Supplier<Integer>) () ->
        1
        / z)
        .get());
    t("ref", () -> {
      Function<Integer, C> mk = C::new;
      return mk
        .apply(
          0); });
    t("bound ref", () -> {
      Supplier<Integer> s =
        str
        ::length;
      return s.get(); });
    t("map", () -> new HashMap<Object, Integer>()
        .put(
          bad, 1));
    t("args boxed", () -> Arrays.asList(
        1,
        nil + 1,
        3));
    t("varargs", () -> new C(
        1,
        2,
        3 / z));
    t("compound arr", () -> { int[] a = {1};
      a[f(0)]
        /=
        z;
      return 1; });
    t("compound field", () -> {
      c.next().v
        += f(2);
      return 1; });
    t("inc field", () -> {
      c
       .n
       .v++;
      return 1; });
    t("assign field", () -> {
      c
       .n
       .v =
         f(1);
      return 1; });
    t("assign arr", () -> {
      none
       [f(1)]
        = 3;
      return 1; });
    t("multi", () -> {
      int a = f(1), b =
        2 / z;
      return 1; });
    t("if", () -> {
      if (f(1) == 1 &&
          f(2)
          / z == 2) return 1;
      return 2; });
    t("else if", () -> {
      if (z == 1) return 1;
      else if (1
          / z == 2) return 2;
      return 3; });
    t("assert", () -> { assert z == 0; return f(
       99); });
    t("call null arg", () -> f(
        f(1) + f(
          nil)));
    t("long", () -> {
      long q = 1L
        + f(1)
        + 1L % z;
      return q; });
    t("str switch in call", () -> f(switch ("a".concat("b")) {
        case "ab" ->
          1 / z;
        default -> 0; }));
    t("this call", () -> new Object() { int q() { return
        f(1)
        + this
        .r(); } int r() { return 1
        / z; } }.q());
    t("labelled", () -> { a: for (;;) {
        if (z == 0) break a; }
      return none
        .length; });
    t("shift", () -> 1 << f(1)
        << none
        [0]);
    t("neg", () -> -
        (1
        / z));
    t("return cond", () -> {
      return z == 0 ?
        none[0] :
        1; });
  }
}
