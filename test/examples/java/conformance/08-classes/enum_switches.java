// JLS 8.9, 14.11: enums in switches of both forms, in maps and comparisons, initialised when first used.
import java.util.*;
public class enum_switches {
  enum Day { MON, TUE, WED, THU, FRI, SAT, SUN; boolean weekend() { return switch (this) { case SAT, SUN -> true; default -> false; }; } static final Day FIRST = MON; }
  enum Light {
    RED(30), GREEN(20), AMBER(5);
    final int seconds;
    static int built;
    static { built = values().length * 10; }
    Light(int s) { seconds = s; System.out.println("building " + name() + " " + ordinal()); }
    Light next() {
      switch (this) {
        case RED: return GREEN;
        case GREEN: return AMBER;
        default: return RED;
      }
    }
  }
  static int days(Day d) {
    int n = 0;
    switch (d) {
      case MON: n++;
      case TUE: n += 10;
      case WED: n += 100; break;
      case THU: { n = 4; break; }
      default: n = -1;
      case SAT: n--;
    }
    return n;
  }
  static String kind(Day d) {
    return switch (d) {
      case MON, TUE, WED, THU -> "work" + d.ordinal();
      case FRI -> { String s = "almost"; yield s + d.compareTo(Day.MON); }
      case SAT, SUN -> throw new IllegalStateException("rest on " + d);
    };
  }
  static int nested(Day d, Light l) {
    switch (d) {
      case MON:
        switch (l) { case RED: return 1; case AMBER: break; default: return 2; }
        return 3;
      case TUE: return switch (l) { case RED: yield 11; case GREEN: yield 12; case AMBER: int k = 6; yield 7 + k; };
      default: return 0;
    }
  }
  static <E extends Enum<E>> String names(E[] es) { StringBuilder b = new StringBuilder(); for (E e : es) b.append(e.name().charAt(0)).append(e.ordinal()); return b.toString(); }
  static <E extends Enum<E> & Comparable<E>> E max(Collection<E> c) { return Collections.max(c); }
  public static void main(String[] args) {
    Light none = null;
    System.out.println("before");
    System.out.println(Light.built);
    Light l = Light.RED;
    for (int i = 0; i < 4; i++) { System.out.print(l + ":" + l.seconds + " "); l = l.next(); }
    System.out.println();
    for (Day d : Day.values()) System.out.print(days(d) + (d.weekend() ? "w " : " "));
    System.out.println();
    for (Day d : Day.values()) try { System.out.print(kind(d) + " "); } catch (IllegalStateException e) { System.out.print(e.getMessage() + " "); }
    System.out.println();
    for (Day d : new Day[] {Day.MON, Day.TUE, Day.SUN}) for (Light x : Light.values()) System.out.print(nested(d, x) + " ");
    System.out.println();
    try { switch (none) { case RED: System.out.println("?"); default: System.out.println("??"); } } catch (NullPointerException e) { System.out.println("null selector"); }
    try { System.out.println(switch (none) { case RED -> 1; case GREEN -> 2; case AMBER -> 3; }); } catch (NullPointerException e) { System.out.println("null in expression"); }
    Map<Day, Integer> counts = new LinkedHashMap<>();
    for (Day d : List.of(Day.SUN, Day.MON, Day.SUN)) counts.merge(d, 1, Integer::sum);
    System.out.println(counts + names(Day.values()) + max(List.of(Day.TUE, Day.FRI, Day.MON)) + Day.FIRST);
    Day[] sorted = {Day.SUN, Day.TUE, Day.MON};
    Arrays.sort(sorted);
    System.out.println(Arrays.toString(sorted));
    Arrays.sort(sorted, Comparator.comparing(Day::name).reversed());
    System.out.println(Arrays.toString(sorted) + Arrays.asList(sorted).indexOf(Day.SUN));
    List<Day> list = new ArrayList<>(List.of(Day.WED, Day.MON, Day.FRI));
    list.sort(null);
    System.out.println(list + " " + (list.get(0) == Day.MON) + list.contains(Day.SAT) + Objects.hash(1) + Day.valueOf("WED"));
  }
}
