/** Generic classes: several parameters, nested uses, static generic factories, fields of parameter types. */
import java.util.ArrayList;
import java.util.List;

public class generic_class {
  static class Pair<A, B> {
    final A first; final B second;
    Pair(A first, B second) { this.first = first; this.second = second; }
    Pair<B, A> swap() { return new Pair<>(second, first); }
    <C> Pair<A, C> withSecond(C c) { return new Pair<A, C>(first, c); }
    static <X> Pair<X, X> twice(X x) { return new Pair<>(x, x); }
    @Override public String toString() { return "(" + first + ", " + second + ")"; }
  }
  static class Stack<T> {
    private Object[] items = new Object[2];
    private int size;
    void push(T item) {
      if (size == items.length) {
        Object[] more = new Object[size * 2];
        System.arraycopy(items, 0, more, 0, size);
        items = more;
      }
      items[size++] = item;
    }
    @SuppressWarnings("unchecked") T pop() { return (T) items[--size]; }
    boolean isEmpty() { return size == 0; }
  }
  static class IntStack extends Stack<Integer> {
    int sum() { int s = 0; while (!isEmpty()) s += pop(); return s; }
  }
  public static void main(String[] args) {
    Pair<String, Integer> p = new Pair<>("a", 1);
    System.out.println(p + " " + p.swap() + " " + p.withSecond('c') + " " + Pair.twice(2.5));
    int n = p.second + 1;
    String s = p.swap().second.concat("!");
    System.out.println(n + s + p.first.length());
    Pair<Pair<Integer, String>, List<String>> nested = new Pair<>(new Pair<>(1, "x"), new ArrayList<>());
    nested.second.add(nested.first.second);
    nested.second.add(nested.first.first.toString());
    System.out.println(nested);
    IntStack stack = new IntStack();
    for (int i = 1; i <= 10; i++) stack.push(i * i);
    System.out.println(stack.sum());
    Stack<Stack<String>> deep = new Stack<>();
    deep.push(new Stack<>());
    Stack<String> top = deep.pop();
    top.push("deep");
    System.out.println(top.pop().toUpperCase());
    System.out.println(Pair.<Object>twice("o").first.equals("o"));
  }
}
