// JLS 15.8.2, 5.5: type tokens, casts by Class<T>, containers of many types, type-safe registries and event buses.
import java.util.*;
import java.util.function.*;

public class heterogeneous_containers {
  static class Favorites {
    private final Map<Class<?>, Object> map = new LinkedHashMap<>();
    <T> Favorites put(Class<T> type, T value) { map.put(Objects.requireNonNull(type), type.cast(value)); return this; }
    <T> T get(Class<T> type) { return type.cast(map.get(type)); }
    <T> Optional<T> find(Class<? extends T> type) { for (Object o : map.values()) if (type.isInstance(o)) return Optional.of(type.cast(o)); return Optional.empty(); }
  }
  static final class Key<T> { final String name; final Class<T> type; Key(String n, Class<T> t) { name = n; type = t; } static <T> Key<T> of(String n, Class<T> t) { return new Key<>(n, t); } }
  static class Props {
    final Map<Key<?>, Object> all = new HashMap<>();
    <T> void set(Key<T> k, T v) { all.put(k, v); }
    @SuppressWarnings("unchecked") <T> T get(Key<T> k) { return (T) all.get(k); }
    <T extends Comparable<T>> boolean less(Key<T> k, T v) { return get(k).compareTo(v) < 0; }
  }
  interface Event { } record Login(String user) implements Event { } record Logout(String user, int after) implements Event { }
  static class Bus {
    final Map<Class<? extends Event>, List<Consumer<? super Event>>> handlers = new LinkedHashMap<>();
    <E extends Event> void on(Class<E> type, Consumer<? super E> handler) {
      handlers.computeIfAbsent(type, k -> new ArrayList<>()).add(e -> handler.accept(type.cast(e)));
    }
    int publish(Event e) {
      int n = 0;
      for (Map.Entry<Class<? extends Event>, List<Consumer<? super Event>>> entry : handlers.entrySet())
        if (entry.getKey().isInstance(e)) for (Consumer<? super Event> c : entry.getValue()) { c.accept(e); n++; }
      return n;
    }
  }
  static class Factory { final Map<Class<?>, Supplier<?>> makers = new HashMap<>(); <T> Factory with(Class<T> c, Supplier<? extends T> s) { makers.put(c, s); return this; } <T> T make(Class<T> c) { Supplier<?> s = makers.get(c); if (s == null) throw new NoSuchElementException(c.getSimpleName()); return c.cast(s.get()); } }
  static <T> List<T> only(Class<T> type, Object... all) { List<T> found = new ArrayList<>(); for (Object o : all) if (type.isInstance(o)) found.add(type.cast(o)); return found; }
  static <E extends Enum<E>> E parse(Class<E> type, String s) { return Enum.valueOf(type, s.toUpperCase()); }
  enum Color { RED, GREEN }
  public static void main(String[] args) {
    Favorites f = new Favorites().put(String.class, "java").put(Integer.class, 0xCAFE).put(Class.class, Favorites.class);
    String s = f.get(String.class); int i = f.get(Integer.class); Class<?> c = f.get(Class.class);
    System.out.println(s + " " + i + " " + c.getSimpleName() + f.get(Double.class));
    System.out.println(f.<CharSequence>find(String.class).get().length() + f.<Number>find(Integer.class).map(Number::intValue).orElse(-1) + "" + f.find(Long.class).isPresent());
    Props p = new Props();
    Key<Integer> size = Key.of("size", Integer.class); Key<List> list = new Key<>("list", List.class);
    p.set(size, 3); p.set(list, List.of(1, "b"));
    System.out.println(p.get(size) + 1 + p.get(list).size() + "" + p.less(size, 4) + p.get(Key.of("size", Integer.class)));
    Bus bus = new Bus();
    StringBuilder log = new StringBuilder();
    bus.on(Login.class, e -> log.append("in ").append(e.user()).append(';'));
    bus.on(Logout.class, e -> log.append("out ").append(e.user().length() + e.after()).append(';'));
    bus.on(Event.class, log::append);
    System.out.println(bus.publish(new Login("ann")) + bus.publish(new Logout("bob", 5)) + bus.publish(new Event() { public String toString() { return "anon"; } }) + " " + log);
    Factory factory = new Factory().with(List.class, ArrayList::new).with(Runnable.class, () -> () -> System.out.print("ran ")).with(String.class, () -> "made");
    factory.make(Runnable.class).run();
    System.out.println(factory.make(List.class).isEmpty() + factory.make(String.class).concat("!"));
    try { factory.make(Integer.class).intValue(); } catch (NoSuchElementException e) { System.out.println(e.getMessage()); }
    System.out.println(only(Number.class, 1, "x", 2.5, 'c', 3L) + "" + only(CharSequence.class, 1, "x", new StringBuilder("y")).get(1).length());
    System.out.println(parse(Color.class, "green").ordinal() + " " + Color.class.getEnumConstants().length);
    try { Object o = "s"; Class<? extends Number> n = Integer.class; n.cast(o); } catch (ClassCastException e) { System.out.println(e.getMessage()); }
    Class<String[]> arrays = String[].class; Class<int[]> ints = int[].class; Class<Integer> prim = int.class; Class<Void> nothing = void.class;
    System.out.println(arrays.getSimpleName() + ints.cast(new int[] {1, 2}).length + prim + nothing + prim.isInstance(1) + (prim == Integer.class ? "" : "not") + arrays.isInstance(new Object[0]));
    Class<? super Integer> up = Number.class; Class<? extends Comparable<?>> cc = String.class;
    System.out.println(up.getName() + cc.getSimpleName() + "x".getClass().cast("y").length() + new Color[0].getClass().getSimpleName());
  }
}
