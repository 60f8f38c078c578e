import java.util.*;

/** EnumMap and EnumSet: order by ordinal, views, ranges, constants with bodies. */
public class EnumCollections {
  enum Day { MON, TUE, WED, THU, FRI, SAT { @Override boolean isFree() { return true; } }, SUN { @Override boolean isFree() { return true; } };
    boolean isFree() { return false; } }
  enum Other { A, B }
  @SuppressWarnings({"unchecked", "rawtypes"})
  public static void main(String[] args) {
    EnumMap<Day, Integer> hours = new EnumMap<>(Day.class);
    hours.put(Day.SAT, 2);
    hours.put(Day.MON, 8);
    hours.put(Day.WED, null);
    System.out.println(hours + " " + hours.size() + " " + hours.get(Day.SAT) + " " + hours.containsKey(Day.WED) + " " + hours.get(Day.FRI));
    for (Map.Entry<Day, Integer> each : hours.entrySet()) if (each.getValue() == null) each.setValue(6);
    System.out.println(hours.merge(Day.MON, 1, Integer::sum) + " " + hours.keySet() + " " + hours.values() + " " + hours.remove(Day.SAT) + " " + hours.remove(Day.SUN));
    System.out.println(hours.equals(Map.of(Day.MON, 9, Day.WED, 6)) + " " + hours.clone() + " " + hours.get("x") + " " + hours.containsKey(Other.A));
    hours.keySet().removeIf(day -> day.ordinal() > 1);
    System.out.println(hours + " " + new EnumMap<Day, Integer>(Map.of(Day.FRI, 1)));
    try {
      hours.put(null, 1);
    } catch (NullPointerException e) {
      System.out.println("null");
    }
    try {
      ((Map) hours).put(Other.A, 1);
    } catch (ClassCastException e) {
      System.out.println(e.getMessage());
    }
    EnumSet<Day> free = EnumSet.noneOf(Day.class);
    for (Day day : Day.values()) if (day.isFree()) free.add(day);
    EnumSet<Day> work = EnumSet.complementOf(free);
    System.out.println(free + " " + work + " " + work.size() + " " + EnumSet.range(Day.TUE, Day.THU) + " " + EnumSet.of(Day.SUN, Day.MON));
    System.out.println(work.contains(Day.SAT) + " " + work.containsAll(EnumSet.of(Day.MON, Day.FRI)) + " " + work.remove(Day.MON) + " " + work.remove(Day.MON) + " " + work.add(Day.TUE));
    Iterator<Day> each = work.iterator();
    each.next();
    each.remove();
    System.out.println(work + " " + EnumSet.copyOf(List.of(Day.SUN, Day.SAT)).equals(free) + " " + free.equals(Set.of(Day.SAT, Day.SUN)) + " " + EnumSet.allOf(Other.class));
    work.retainAll(EnumSet.of(Day.THU, Day.SAT, Day.MON, Day.TUE, Day.WED, Day.SUN));
    System.out.println(work + " " + EnumSet.copyOf(work).addAll(free) + " " + work.clone().removeAll(work) + " " + work);
    try {
      EnumSet.range(Day.FRI, Day.MON);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
  }
}
