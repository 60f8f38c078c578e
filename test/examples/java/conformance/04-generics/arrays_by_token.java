// JLS 10.8, 15.8.2: arrays made from a type token: java.lang.reflect.Array, and copies of another class.
import java.lang.reflect.Array;
import java.util.*;

public class arrays_by_token {
  static class Stack<E> {
    private E[] items;
    private int n;
    private final Class<E> type;
    @SuppressWarnings("unchecked")
    Stack(Class<E> type, int capacity) {
      this.type = type;
      items = (E[]) Array.newInstance(type, capacity);
    }
    Stack<E> push(E e) {
      if (n == items.length) items = Arrays.copyOf(items, n * 2);
      items[n++] = e;
      return this;
    }
    E[] toArray() { return Arrays.copyOf(items, n); }
    <T> T[] toArray(Class<T[]> as) { return Arrays.copyOf(items, n, as); }
    @SuppressWarnings("unchecked") E[][] rows(int rows) { return (E[][]) Array.newInstance(type, rows, n); }
  }
  enum Colour { RED, GREEN }
  record Point(int x) { }
  interface Shape { }
  @SuppressWarnings("unchecked") static <T> T[] like(T[] a, int n) { return (T[]) Array.newInstance(a.getClass().getComponentType(), n); }
  static String type(Object o) { return o.getClass().getSimpleName(); }
  public static void main(String[] args) {
    Stack<String> s = new Stack<>(String.class, 1).push("a").push("b").push("c");
    String[] strings = s.toArray();
    Object[] objects = s.toArray(Object[].class);
    CharSequence[] texts = s.toArray(CharSequence[].class);
    System.out.println(strings.length + type(strings) + type(objects) + type(texts) + type(s.rows(2)) + s.rows(2)[1].length);
    try { s.toArray(Integer[].class); } catch (ArrayStoreException e) { System.out.println("cannot store"); }
    Integer[] ints = new Stack<>(Integer.class, 2).push(4).toArray();
    Point[] points = new Stack<>(Point.class, 1).push(new Point(3)).toArray();
    Colour[] colours = like(Colour.values(), 3);
    Shape[] shapes = (Shape[]) Array.newInstance(Shape.class, 1);
    System.out.println(ints[0] + points[0].x() + type(colours) + colours.length + colours[2] + type(shapes));
    int[] prim = (int[]) Array.newInstance(int.class, 3);
    double[][] grid = (double[][]) Array.newInstance(double.class, 2, 3);
    prim[1] = 5;
    grid[1][2] = 2.5;
    Object deep = Array.newInstance(String[].class, 2);
    System.out.println(prim[1] + prim.length + type(prim) + grid[1][2] + type(deep) + ((Object[]) deep).length + Arrays.deepToString(grid));
    Array.set(prim, 0, 9);
    Array.set(strings, 0, "z");
    System.out.println(Array.get(prim, 0) + "" + Array.get(strings, 0) + Array.getLength(grid) + Array.getLength(Array.get(grid, 0)));
    for (Object[] wrong : new Object[][] {{"x", 0, 1}, {prim, 0, "s"}, {strings, 1, 1}, {prim, 7, 1}})
      try { Array.set(wrong[0], (Integer) wrong[1], wrong[2]); } catch (RuntimeException e) { System.out.println(e.getClass().getSimpleName()); }
    try { Array.newInstance(String.class, -1); } catch (NegativeArraySizeException e) { System.out.println(e.getMessage()); }
    System.out.println(Arrays.toString(Arrays.copyOfRange(strings, 1, 5, Object[].class)));
  }
}
