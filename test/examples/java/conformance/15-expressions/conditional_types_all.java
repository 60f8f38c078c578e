/** Types of conditional expressions: numeric ones unbox and promote, reference ones do not, poly ones take their target. */
import java.util.*;
import java.util.function.*;
public class conditional_types_all {
  static String t(Object o) {
    return o == null ? "null" : o.getClass().getSimpleName() + ":" + o;
  }
  static String k(int i) { return "int"; }
  static String k(long i) { return "long"; }
  static String k(char i) { return "char"; }
  static String k(Object i) { return "Object"; }
  static <T> T id(T t) { return t; }
  static List<String> list(boolean b) {
    return b ? new ArrayList<>() : Collections.emptyList();
  }
  public static void main(String[] args) {
    boolean y = args.length == 0, n = !y;
    Integer nul = null;
    Object o = y ? 1 : 2.0;
    System.out.println(t(o) + t(y ? 'a' : 0) + t(y ? 'a' : 100000) + t(y ? (byte) 1 : 'a') + t(y
        ? (short) 1 : (byte) 2) + t(y ? Integer.valueOf(1) : Double.valueOf(2)) + t(y ? (Object) 1 : 2.0)
        + t(y ? 1 : "s") + t(n ? 1 : null) + t(y ? 1L : 1f));
    int i = 98;
    System.out.println(t(y ? i : 'a') + t(n ? i : 'a') + k(y ? 1 : 'a') + k(y ? i : 'a') + k(y ? 1 : 2L)
        + k(y ? "" : 1));
    try { int z = y ? nul : 0; } catch (NullPointerException e) {
      System.out.println("unboxed");
    }
    Integer kept = y ? nul : Integer.valueOf(3);
    System.out.println(kept);
    long l = y ? 1 : 2;
    double d = y ? 'c' : 1f;
    System.out.println(l + d);
    Supplier<String> s = y ? () -> "lambda" : () -> "other";
    System.out.println(s.get());
    Comparator<String> c = n ? null : String::compareTo;
    System.out.println(c.compare("a", "b") + list(true).size());
    System.out.println(y ? n ? 1 : 2 : 3);
    System.out.println((y ? "a" : "b") + (n ? 'c' : 'd') + (y ? 1 : 'e'));
    List<? extends Number> nums = y ? List.of(1) : List.of(2.0);
    System.out.println(nums.get(0).intValue() + id(y ? 5 : 6) + (y ? id(7) : id(8)));
    byte b = (byte) (y ? 1 : 2);
    char ch = y ? 65 : 'b';
    System.out.println(b + "" + ch);
    Object sw = switch (i) {
      case 98 -> 1;
      case 1 -> 2.0;
      default -> 'c';
    };
    System.out.println(t(sw));
    Object sw2 = switch (i) {
      case 98 -> 1;
      default -> "s";
    };
    System.out.println(t(sw2));
    var v = switch (i) {
      case 0 -> 1;
      default -> 2L;
    };
    System.out.println(t(v));
    final int x = y ? 1 : 0;
    boolean bb = y ? Boolean.TRUE : n;
    System.out.println(bb);
    System.out.println(t(true ? null : 0) + t(y ? new int[0].length : 'q'));
  }
}
