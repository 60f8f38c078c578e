/** Types that no one writes: least upper bounds of conditionals and of inferred arguments, intersections of casts. */
import java.util.ArrayList;
import java.util.List;

public class intersection_and_lub {
  interface Walks { default String walk() { return "walks"; } }
  interface Swims { default String swim() { return "swims"; } }
  static class Duck implements Walks, Swims {}
  static class Frog implements Walks, Swims {}
  static <T> T either(T a, T b, boolean first) { return first ? a : b; }
  static <T extends Walks & Swims> String both(T t) { return t.walk() + " and " + t.swim(); }
  public static void main(String[] args) {
    boolean yes = args.length == 0;
    System.out.println(both(yes ? new Duck() : new Frog()));
    var animal = either(new Duck(), new Frog(), yes);
    System.out.println(animal.walk() + animal.swim());
    var list = new ArrayList<>(List.of(new Duck(), new Frog()));
    System.out.println(list.get(1).swim());
  }
}
