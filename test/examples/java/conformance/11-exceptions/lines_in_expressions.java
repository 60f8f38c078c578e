// JLS 11.3: the line of an exception inside an expression over several lines: of the statement, or of the last call or box before it.
public class lines_in_expressions {
  static int z;
  static int f(int n) { return n; }
  static Integer box(int n) { return n; }
  interface T { Object go(); }
  static int[] arr = new int[1];
  static void t(String s, T t) {
    try { t.go(); } catch (Exception e) { for (StackTraceElement f : e.getStackTrace()) if (f.getMethodName().startsWith("lambda")) { System.out.println(s + " " + (f.getLineNumber()) + " " + e.getMessage()); break; } }
  }
  public static void main(String[] args) {
    Integer bz = 0, nil = null; int[] none = null; lines_in_expressions ln = null;
    t("plain", () -> 6 /
        z);
    t("boxed", () -> 6 /
        bz);
    t("call right", () -> 6 /
        f(0));
    t("call left", () ->
        f(6)
        /
        z);
    t("boxed call", () -> 6
        /
        box(
          0));
    t("two lines left", () ->
        f(1) +
        f(2)
        % z);
    t("index", () -> arr
        [f(
          7)]);
    t("index boxed", () ->
        arr
        [box(3)]);
    t("unbox", () -> 1 +
        nil);
    t("unbox in sum", () -> f(1)
        + f(2) +
        nil);
    t("field", () -> f(1) +
        ln.
        inst);
    t("array null", () -> f(
        none
        [0]));
    t("cast", () -> (String)
        (Object)
        bz);
    t("compound", () -> {
      int x = 1;
      x
        /= bz;
      return x;
    });
    t("compound call", () -> {
      int x = 1;
      x /=
        f(0);
      return x;
    });
    t("array store", () -> {
      arr
        [2]
        =
        f(3);
      return 1;
    });
    t("ternary", () -> z == 0
        ? 1 / z
        : 2);
    t("args", () -> f(
        1 +
        f(2 / 
          z)));
    t("string", () -> "a"
        + 1 / z
        + "b");
    t("long", () -> 5L
        / bz);
    t("new array", () -> new int
        [f(-1)]
        );
    t("nested boxed", () -> bz
        + 1 /
          (bz
           * 1));
    t("neg", () -> 3 %
        -bz);
    t("inc", () -> 3 %
        arr[0]++);
    t("return", () -> {
      return
         1
          / z;
    });
    t("local", () -> {
      int q =
         1
          / z;
      return q;
    });
    t("assign", () -> {
      int q;
      q =
         1
          / z;
      return q;
    });
    t("if", () -> {
      if (
         1
          / z == 2) return 1;
      return 2;
    });
  }
  int inst;
}
