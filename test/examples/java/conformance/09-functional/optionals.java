// JLS 15.27, 15.13: Optional's methods with lambdas and references: laziness, chaining, results.
import java.util.*;
import java.util.function.*;
public class optionals {
  static int calls;
  static String slow() { calls++; return "slow"; }
  record User(String name, Address address) { Optional<Address> home() { return Optional.ofNullable(address); } }
  record Address(String street, Integer no) { Optional<Integer> number() { return Optional.ofNullable(no); } }
  static Optional<Integer> parse(String s) { try { return Optional.of(Integer.parseInt(s)); } catch (NumberFormatException e) { return Optional.empty(); } }
  static Optional<Double> div(int a, int b) { return b == 0 ? Optional.empty() : Optional.of((double) a / b); }
  static <T> Optional<T> first(List<? extends T> l, Predicate<? super T> p) { for (T t : l) if (p.test(t)) return Optional.of(t); return Optional.empty(); }
  public static void main(String[] args) {
    Optional<String> some = Optional.of("value"), none = Optional.empty();
    System.out.println(some.map(String::length) + " " + none.map(String::length) + some.map(s -> (String) null) + some.filter(s -> s.startsWith("v")).isPresent() + some.filter(String::isEmpty).isEmpty());
    System.out.println(some.orElse(slow()) + some.orElseGet(optionals::slow) + none.orElseGet(optionals::slow) + calls);
    System.out.println(parse("12").flatMap(a -> parse("4").flatMap(b -> div(a, b))) + " " + parse("1").flatMap(a -> div(a, 0)).isPresent() + parse("x").or(() -> Optional.of(-1)).get() + parse("7").or(() -> { throw new Error(); }).get());
    some.ifPresent(System.out::print);
    none.ifPresent(s -> System.out.print("never"));
    some.ifPresentOrElse(s -> System.out.print("+" + s), () -> System.out.print("never"));
    none.ifPresentOrElse(s -> System.out.print("never"), () -> System.out.println("-none"));
    User u = new User("u", new Address("s", 5)), v = new User("v", null), w = new User("w", new Address("t", null));
    for (User x : List.of(u, v, w)) System.out.print(x.home().flatMap(Address::number).map(n -> x.name() + n).orElse(x.home().map(Address::street).orElse("homeless")) + " ");
    System.out.println();
    try { none.orElseThrow(() -> new IllegalStateException("empty " + calls)); } catch (IllegalStateException e) { System.out.println(e.getMessage()); }
    try { none.orElseThrow(IllegalArgumentException::new); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
    try { none.orElseThrow(); } catch (NoSuchElementException e) { System.out.println(e.getMessage()); }
    try { none.get(); } catch (NoSuchElementException e) { System.out.println(e.getMessage()); }
    try { Optional.of(null); } catch (NullPointerException e) { System.out.println("NPE"); }
    try { some.map(null); } catch (NullPointerException e) { System.out.println("NPE"); }
    System.out.println(some.equals(Optional.of("value")) + " " + none.equals(Optional.empty()) + some + none + Optional.ofNullable(null) + Optional.of(Optional.of(1)) + some.hashCode() + none.hashCode());
    Optional<? extends Number> wild = Optional.of(5);
    Number n = wild.get();
    Optional<Number> up = wild.map(x -> x);
    Optional<Object> obj = Optional.of("x").map(Function.<Object>identity());
    System.out.println(n + " " + up + obj + wild.map(Number::doubleValue).filter(d -> d > 4).map(d -> d * 2).get());
    System.out.println(first(List.of(3, 8, 12), x -> x > 5).map(x -> "found" + x).orElse("no") + first(List.of(), x -> true).isPresent() + first(List.of("a", "bb"), s -> s.length() == 2).get());
    Supplier<Optional<String>> s = () -> Optional.ofNullable(calls > 5 ? "many" : null);
    calls = 9;
    System.out.println(s.get().or(() -> some).map(String::toUpperCase).orElseThrow());
    int total = 0;
    for (String t : List.of("1", "x", "3", "4y", "5")) total += parse(t).orElse(0);
    System.out.println(total);
  }
}
