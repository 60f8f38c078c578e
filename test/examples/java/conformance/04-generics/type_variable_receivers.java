// JLS 4.4, 6.6, 15.11, 15.12: members of values whose type is a variable: of classes, interfaces, arrays, enums, other variables.
import java.util.*;
import java.util.function.*;

public class type_variable_receivers {
  static class Animal implements Comparable<Animal> { static int made; protected int legs; final String sound; { made++; } Animal(int l, String s) { legs = l; sound = s; } String speak() { return sound; } static String kind() { return "animal"; } public int compareTo(Animal a) { return legs - a.legs; } <T> T as(Function<? super Animal, T> f) { return f.apply(this); } class Tail { int len = legs * 10; } }
  static class Dog extends Animal { final String sound = "hidden"; Dog() { super(4, "woof"); } @Override String speak() { return super.speak() + "!"; } static String kind() { return "dog"; } }
  interface Walks { int SPEED = 3; default int walk() { return SPEED; } } static class Pup extends Dog implements Walks { public int walk() { return SPEED * 2; } }
  static <A extends Animal> String all(A a) { a.legs += 1; return a.legs + a.sound + a.speak() + a.kind() + a.made + a.as(x -> x.legs) + a.as(Animal::speak) + a.new Tail().len; }
  static <A extends Dog & Walks> int both(A a) { Walks w = a; Animal n = a; Supplier<Integer> s = a::walk; return a.walk() + a.legs + w.walk() + n.legs + s.get() + A.made * 0 + A.kind().length() + a.SPEED + a.sound.length(); }
  static <T extends Animal, U extends T, V extends List<? super U>> String through(T t, U u, V v) { T up = u; Animal b = u; v.add(u); up.legs++; return u.speak() + b.legs + v.size() + (t == up) + u.compareTo(t) + v.get(0).hashCode() * 0; }
  static <T extends Comparable<? super T>, L extends List<T>> L sorted(L l) { for (int i = 1; i < l.size(); i++) for (int j = i; j > 0 && l.get(j - 1).compareTo(l.get(j)) > 0; j--) { T t = l.get(j); l.set(j, l.get(j - 1)); l.set(j - 1, t); } return l; }
  static <E extends Enum<E> & Walks> String en(E e, Class<E> c) { E[] all = c.getEnumConstants(); E next = all[(e.ordinal() + 1) % all.length]; return e.name() + next + e.compareTo(next) + e.walk() + e.getDeclaringClass().getSimpleName() + (e == next) + Enum.valueOf(c, "SLOW").ordinal(); }
  enum Gait implements Walks { SLOW, FAST { @Override public int walk() { return 9; } } }
  static <I extends Iterable<? extends T>, T extends CharSequence> int lengths(I all) { int n = 0; for (T t : all) n += t.length(); for (CharSequence c : all) n += c.charAt(0) == 'a' ? 100 : 0; return n; }
  static <T> T[] swap(T[] a) { T t = a[0]; a[0] = a[a.length - 1]; a[a.length - 1] = t; for (T each : a) System.out.print(each + " "); T[] copy = a.clone(); copy[0] = null; return a.length > 1 ? Arrays.copyOf(a, 2) : copy; }
  static <T extends Number> double[] doubles(T[]... rows) { double[] d = new double[rows.length]; for (int i = 0; i < rows.length; i++) for (T t : rows[i]) d[i] += t.doubleValue(); return d; }
  static <R extends Runnable & Supplier<String>> String run(R r) { r.run(); return r.get(); }
  static <T extends Throwable> String thrown(T t, Class<? extends T> c) { try { throw t; } catch (RuntimeException e) { return "R" + e.getMessage(); } catch (Throwable e) { return "T" + c.cast(e).getMessage(); } }
  static <T extends AutoCloseable & Supplier<T>> int closing(T t) throws Exception { try (T a = t; T b = t.get()) { return a == b ? 1 : 2; } }
  static <T extends Object & Comparable<? super T>> T max(Collection<? extends T> c) { Iterator<? extends T> i = c.iterator(); T best = i.next(); while (i.hasNext()) { T n = i.next(); if (n.compareTo(best) > 0) best = n; } return best; }
  static <T> String object(T t) { return t.getClass().getSimpleName() + t.hashCode() * 0 + t.equals(t) + t.toString().length() + (t instanceof String ? 1 : 2) + (t instanceof Comparable<?> c && c != null) + ((Object) t == t); }
  static <T extends CharSequence & Comparable<T>> String inter(T a, T b) { return a.length() + b.subSequence(0, 1).toString() + a.compareTo(b) + a.getClass().getSimpleName() + (a.equals(b) ? "=" : "#") + a + b; }
  static class Res implements AutoCloseable, Supplier<Res> { public void close() { System.out.print("close "); } public Res get() { return this; } }
  static class Job implements Runnable, Supplier<String> { int n; public void run() { n++; } public String get() { return "ran " + n; } }
  public static void main(String[] args) throws Exception {
    System.out.println(all(new Dog()) + " " + all(new Animal(2, "tweet"))); Pup pup = new Pup(); System.out.println(both(pup) + " " + through((Animal) pup, pup, new ArrayList<Object>()) + through(new Dog(), pup, new ArrayList<>(List.of(new Dog()))));
    System.out.println(sorted(new ArrayList<>(List.of(3, 1, 2))) + "" + sorted(new LinkedList<>(List.of("b", "a"))).getFirst() + sorted(new ArrayList<Dog>(List.of(new Dog(), pup))).get(0).legs);
    System.out.println(en(Gait.FAST, Gait.class) + en(Gait.SLOW, Gait.class) + lengths(List.of("abc", "de")) + lengths(Set.of(new StringBuilder("xyz"))));
    String[] sw = swap(new String[] {"x", "y", "z"}); System.out.println(sw.length + sw[0] + swap(new Integer[] {1})[0] + Arrays.toString(doubles(new Integer[] {1, 2}, new Integer[] {}, new Integer[] {5})) + doubles().length + doubles(new Double[] {1.5}, new Integer[] {1})[1]);
    System.out.println(run(new Job()) + thrown(new IllegalStateException("s"), RuntimeException.class) + thrown(new Exception("e"), Exception.class) + closing(new Res()));
    System.out.println(max(List.of(3, 9, 4)) + max(Set.of("only")) + max(List.of(new Dog(), pup)).legs + object("str") + object(1) + object(new int[0].length) + inter("b", "abc"));
  }
}
