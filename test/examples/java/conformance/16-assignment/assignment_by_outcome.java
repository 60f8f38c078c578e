// JLS 16.1.7, 16.1.8: what a boolean switch expression assigns, by its outcome; jumps out of loops by labels and yields.
public class assignment_by_outcome {
  enum Kind { NONE, ONE, MANY }
  static int bySwitch(Kind kind, int n) {
    int size;
    if (switch (kind) {
      case NONE -> false;
      case ONE -> (size = 1) > 0;
      case MANY -> n > 1 && (size = n) > 1;
    }) return size;
    size = -1;
    return size;
  }
  static int byOldSwitch(int n) {
    final int found;
    if (!switch (n) {
      case 0: yield false;
      case 1: found = 10; yield true;
      default:
        if (n < 5) { found = n * 100; yield true; }
        yield false;
    }) return -n;
    return found;
  }
  static String both(Object o) {
    int k;
    boolean isSet = switch (o.hashCode() & 1) {
      case 0: k = 1; yield true;
      default: k = 2; yield false;
    };
    return isSet + "" + k;
  }
  static int loop(int limit) {
    int last;
    int i = 0;
    do {
      last = i;
      if (switch (i % 4) { case 3 -> i > limit; default -> false; }) break;
      i++;
    } while (i < 50);
    return last;
  }
  static int labels() {
    int seen = 0;
    outer:
    for (int i = 0; ; i++) {
      for (int j = 0; j < 4; j++) {
        switch (i * j) {
          case 2: continue outer;
          case 6: break;
          case 12: break outer;
          default: seen += i;
        }
        seen += 100;
      }
    }
    return seen;
  }
  static String patterns(Object o) {
    while (!(o instanceof Integer i)) {
      if (o instanceof String s && s.length() > 2) return s;
      o = o.toString().length();
    }
    return "int " + i;
  }
  static String field(Object o) {
    final class Box {
      final int value;
      Box(boolean isBig) {
        if (isBig ? switch (o.toString()) { case "x" -> true; default -> false; } : true) value = 1;
        else value = 2;
      }
    }
    return new Box(true).value + "" + new Box(false).value;
  }
  public static void main(String[] args) {
    System.out.println(bySwitch(Kind.NONE, 4) + " " + bySwitch(Kind.ONE, 4) + " " + bySwitch(Kind.MANY, 4) + " " + bySwitch(Kind.MANY, 1));
    for (int n = 0; n < 7; n++) System.out.print(byOldSwitch(n) + " ");
    System.out.println(both(2) + both(3) + " " + loop(9) + " " + loop(100) + " " + labels());
    System.out.println(patterns(3) + patterns("abc") + patterns("a") + patterns(2.25) + " " + field("x") + field("y"));
  }
}
