// JLS 14.11: the old switch: labels in any order, fall-through, break and continue of what is around, scopes
public class switch_old_flow {
  enum Dir { NORTH, EAST, SOUTH, WEST; Dir turn() { switch (this) { case NORTH: return EAST; case EAST: return SOUTH; case SOUTH: return WEST; default: return NORTH; } } }
  static final char LF = '\n';
  static final byte TOP = Byte.MAX_VALUE;
  static String through(int n) {
    StringBuilder s = new StringBuilder();
    switch (n) {
      default: s.append("d");
      case 3: s.append(3);
      case 1: s.append(1); break;
      case 2: { s.append(2); break; }
      case 'x': case -'x': s.append("x"); if (n > 0) break;
      case 1 << 20: s.append("end");
    }
    return s.toString();
  }
  static int nested(int a, Dir d, String t) {
    int r = 0;
    outer:
    for (int i = 0; i < 4; i++) {
      switch (a + i) {
        case 0: continue;
        case 1:
          switch (d) {
            case NORTH: r += 1; break;
            case EAST: r += 10; continue outer;
            case WEST: break outer;
            default: switch (t) { case "a": r += 100; case "b": r += 200; break; default: r += 1000; continue; }
          }
          r += 5;
          break;
        case 2: for (;;) { if (r > 3) break; r++; }
        case 3: r *= 2;
      }
      r += 10000;
    }
    return r;
  }
  static String scopes(int n) {
    switch (n) {
      case 0: int x = 5; String s = "zero" + x; return s;
      case 1: x = 7; s = "one" + x++; return s + x;
      case 2: { int y = 1; x = y; }
      case 3: { int y = 2; x = y; class Local { int v = 9; } return "l" + x + y + new Local().v; }
      case 4: final int k = 3; x = k; class Late { String q() { return "late" + k; } } return new Late().q() + x;
    }
    return "-";
  }
  static int evaluated = 0;
  static int once(int v) { evaluated++; return v; }
  static String boxes(Integer i, Character c, Byte b, Short sh) {
    String r = "";
    switch (i) { case 1: r += "i1"; break; case 128: r += "i128"; break; default: r += "i?"; }
    switch (c) { case 'a': r += "ca"; break; case LF: r += "lf"; break; case 65: r += "A"; break; default: r += "c?"; }
    switch (b) { case TOP: r += "top"; break; case -1: r += "-1"; break; case 'b': r += "b"; }
    switch (sh) { case 32767: r += "max"; break; case 'z': r += "z"; break; default: }
    return r;
  }
  static boolean finallyBreak() {
    for (int i = 0; ; i++) {
      switch (i) {
        case 0: try { continue; } finally { System.out.print("f0 "); }
        case 1: try { break; } finally { System.out.print("f1 "); }
        case 2: try { throw new RuntimeException("x"); } catch (RuntimeException e) { System.out.print(e.getMessage() + " "); break; } finally { System.out.print("f2 "); }
        default: try { return true; } finally { System.out.print("f3 "); if (i < 5) continue; }
      }
      System.out.print("after" + i + " ");
    }
  }
  public static void main(String[] args) {
    for (int n : new int[] {0, 1, 2, 3, 4, 'x', -'x', 1 << 20}) System.out.print(through(n) + " ");
    System.out.println();
    for (Dir d : Dir.values()) for (String t : new String[] {"a", "b", "c"}) System.out.print(nested(0, d, t) + " ");
    System.out.println();
    for (int n = 0; n < 6; n++) System.out.print(scopes(n) + " ");
    System.out.println();
    switch (once(3)) { case 1: case 2: System.out.println("no"); default: System.out.println("default " + evaluated); }
    System.out.println(boxes(128, '\n', (byte) 127, (short) 'z') + boxes(1, 'A', (byte) 98, Short.MAX_VALUE) + boxes(-1, 'q', (byte) -1, (short) 0));
    System.out.println(finallyBreak());
    Dir d = Dir.SOUTH;
    do { System.out.print(d + " "); d = d.turn(); } while (d != Dir.SOUTH);
    System.out.println();
    try { Dir none = null; switch (none) { default: System.out.println("not here"); } } catch (NullPointerException e) { System.out.println("null enum"); }
    try { String none = null; switch (none) { } System.out.println("empty"); } catch (NullPointerException e) { System.out.println("null string"); }
    try { Integer none = null; switch (none) { case 1: } } catch (NullPointerException e) { System.out.println("null box"); }
    lone: switch (1) { case 1: if (args.length == 0) break lone; System.out.println("not reached"); }
    switch (2) { case 1: int q; break; case 2: q = 4; System.out.println(q); }
    char grade = 'B';
    switch (grade) { case 'A': System.out.println("Excellent!"); break; case 'B': case 'C': System.out.println("Well done"); break; case 'D': System.out.println("You passed"); case 'F': System.out.println("Better try again"); break; default: System.out.println("Invalid grade"); }
    int month = 2, year = 2000, days = 0;
    switch (month) { case 1: case 3: case 5: case 7: case 8: case 10: case 12: days = 31; break; case 4: case 6: case 9: case 11: days = 30; break; case 2: if (((year % 4 == 0) && !(year % 100 == 0)) || (year % 400 == 0)) days = 29; else days = 28; break; default: System.out.println("Invalid month."); }
    System.out.println("Number of Days = " + days);
  }
}
