// JLS 3.9: the words that are keywords in one place only name everything else.
public class contextual_keywords {
  static int var = 1, yield = 2, record = 3, sealed = 4, permits = 5, non = 6, when = 7;
  static int open8 = 8, module = 9, requires = 10, transitive = 11, exports = 12, opens = 13, to = 14, uses = 15, provides = 16, with = 17;
  static class module { int exports = 18; module to(module to) { return to; } }
  interface with { default String uses() { return "uses"; } }
  enum open { transitive, record, sealed, var, yield, permits }
  static int var(int var) { return var + 1; }
  static int record(int record) { return -record; }
  static int sealed() { return 20; }
  static <T> T permits(T permits) { return permits; }
  static int yield(int yield) { return yield * 2; }
  record Point(int record, int sealed) { Point { if (record < 0) record = 0; } static int permits = 3; int yield() { return record + sealed; } }
  sealed interface Shape permits Circle, Square { }
  record Circle(int var) implements Shape { }
  non-sealed static class Square implements Shape { int non = 1, sealed = 2; int minus() { return non-sealed; } }
  record Empty() { }
  public static void main(String[] args) {
    var var = contextual_keywords.var;
    System.out.println(var + yield + record + sealed + permits + non + when + open8 + module + requires + transitive + exports + opens + to + uses + provides + with);
    int yield = 30; yield++; ++yield; yield += 3; yield = yield - 1; System.out.println(yield);
    System.out.println(contextual_keywords.yield(yield) + var(1) + record(2) + sealed() + permits(4) + contextual_keywords.<Integer>permits(5));
    int[] record = {1, 2}; record[0] = 5; System.out.println(record[0] + record.length);
    int sealed = 1; sealed = 2; sealed++; System.out.println(sealed);
    int permits = non-sealed; System.out.println(permits + new Square().minus());
    var: for (int i = 0; ; i++) { if (i > 2) break var; }
    yield: { if (yield > 0) break yield; }
    record: do { break record; } while (true);
    int picked = switch (yield) { case 1: yield 5; default: yield yield + 1; };
    System.out.println(picked + switch (sealed) { case 3 -> { int x = 4; yield x; } default -> { yield (7); } });
    int z = switch (1) { default: yield++; yield -yield; };
    System.out.println(z + " " + switch (2) { default: { yield ++yield; } } + switch (2) { default -> { yield !false; } });
    System.out.println(open.transitive + " " + open.var + open.values().length + open.valueOf("record"));
    record Local(String var) { String to() { return var + "!"; } }
    var local = new Local("x"); System.out.println(local + local.to() + new Point(-1, 5).yield() + new Empty() + Point.permits);
    System.out.println(new module().to(new module()).exports + new with() { }.uses());
    var lambda = (java.util.function.IntBinaryOperator) (to, with) -> to * with; System.out.println(lambda.applyAsInt(6, 7));
    java.util.function.BiFunction<Integer, Integer, Integer> typed = (var a, var b) -> a - b; System.out.println(typed.apply(9, 2));
    Shape shape = new Circle(9); System.out.println(shape instanceof Circle permit ? permit.var() : permits);
    var $ = 1; var _a = 2; var $$ = $ + _a; System.out.println($$);
  }
}
