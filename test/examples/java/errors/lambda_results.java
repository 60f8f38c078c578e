import java.util.function.*;
class Main {
  Supplier<String> a = () -> 5;
  Supplier<String> b = () -> { return 5; };
  Supplier<String> c = () -> { };
  Supplier<String> d = () -> { return; };
  Runnable e = () -> { return 1; };
  Runnable f = () -> 5;
  Runnable g = () -> "x" + 1;
  IntSupplier h = () -> 5L;
  IntSupplier i = () -> null;
  Supplier<Integer> j = () -> 'c';
  Predicate<String> k = s -> s.length();
  Runnable l = () -> (toString());
  Supplier<Object> m = () -> System.out.println();
  Function<String, Integer> n = s -> { if (s == null) return ""; return 1; };
}
