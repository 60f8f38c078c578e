/** ArrayList: every way to add, remove and look; views of bounds; iterators that fail fast; equality and printing. */
import java.util.*;

public class array_list {
  static void fails(Runnable r) {
    try {
      r.run();
      System.out.println("fine");
    } catch (RuntimeException e) {
      System.out.println(e.getClass().getSimpleName() + " " + e.getMessage());
    }
  }
  public static void main(String[] args) {
    List<Integer> l = new ArrayList<>();
    for (int i = 0; i < 12; i++) l.add(i * i % 7);
    l.add(0, 99);
    l.add(3, null);
    l.addAll(List.of(5, 6));
    l.addAll(1, Arrays.asList(7, 8));
    System.out.println(l + " " + l.size() + l.indexOf(2) + l.lastIndexOf(2) + l.contains(null)
        + l.contains(100));
    l.remove(0);
    l.remove(Integer.valueOf(7));
    l.remove(null);
    System.out.println(l.remove((Object) 1000) + " " + l);
    System.out.println(l.set(0, -1) + " " + l.get(0) + l.removeIf(x -> x % 2 == 0) + l);
    l.replaceAll(x -> x * 10);
    l.sort(null);
    System.out.println(l);
    l.sort(Comparator.reverseOrder());
    System.out.println(l);
    fails(() -> l.get(100));
    fails(() -> l.get(-1));
    fails(() -> l.set(50, 1));
    fails(() -> l.add(100, 1));
    fails(() -> l.remove(77));
    fails(() -> List.of(1).add(2));
    fails(() -> new ArrayList<>(-1));
    fails(() -> { for (Integer x : l) l.add(x); });
    fails(() -> new ArrayList<>().iterator().next());
    fails(() -> List.of(1, null));
    fails(() -> Arrays.asList(1, 2).add(3));
    Iterator<Integer> it = l.iterator();
    while (it.hasNext()) if (it.next() < 0) it.remove();
    System.out.println(l);
    ListIterator<Integer> li = l.listIterator(l.size());
    while (li.hasPrevious()) {
      int x = li.previous();
      if (x == 50) li.set(51);
      if (x == 10) {
        li.add(11);
        li.previous();
      }
    }
    System.out.println(l);
    List<Integer> sub = l.subList(1, 3);
    sub.set(0, 1000);
    sub.add(2000);
    System.out.println(sub + " " + l);
    sub.clear();
    System.out.println(l);
    System.out.println(l.equals(new ArrayList<>(l)) + " " + l.hashCode() + " "
        + new ArrayList<>().equals(List.of()) + l.containsAll(l) + l.retainAll(List.of(11, 51)) + l
        + l.isEmpty());
    Object[] os = l.toArray();
    Integer[] is = l.toArray(new Integer[0]);
    System.out.println(os.length + is.length);
    List<Object> self = new ArrayList<>();
    self.add(self);
    self.add("x");
    System.out.println(self);
    l.clear();
    System.out.println(l + "" + l.size());
  }
}
