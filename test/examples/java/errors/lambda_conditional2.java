import java.util.*;
import java.util.function.*;
class Main {
  static void two(int a, Supplier<String> f) { }
  static <T> void gen(T a, Function<T, String> f) { }
  Supplier<String> m(boolean b) {
    Supplier<String> a = () -> b ? 1 : "x";
    Supplier<Integer> d = () -> { return b ? "y" : 1; };
    Supplier<Integer> e = () -> switch (1) { case 1 -> "s"; default -> 1; };
    String f = b ? 1 : "x";
    String g = b ? (b ? 1 : "a") : "x";
    Supplier<String> h = b ? (b ? () -> 1 : () -> "a") : () -> "x";
    two(1, b ? () -> 2 : () -> "");
    two(1, () -> b ? 1 : "");
    Function<String, Supplier<Integer>> k = s -> b ? () -> s : () -> 1;
    Supplier<Runnable> l = () -> b ? () -> 5 : null;
    Supplier<String> n = b ? () -> { int q = "s"; return ""; } : () -> { two("", null); return "s"; };
    Function<String, String> o = b ? s -> s.foo() : s -> { return s.length(); };
    Comparator<String> p = b ? Comparator.comparing(s -> s.length()) : (x, y) -> x;
    Supplier<int[]> q = () -> b ? new int[0] : new String[0];
    Supplier<Character> s = () -> b ? 'c' : 70000;
    Supplier<Object> t = () -> b ? () -> 1 : 2;
    return b ? () -> 3 : null;
  }
  Function<Integer, Function<String, Integer>> z() { return x -> y -> y; }
}
