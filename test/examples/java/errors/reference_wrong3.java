import java.util.*;
import java.util.function.*;
abstract class Abs { Abs(int x) { } abstract int am(); static int sm(Abs a) { return 1; } }
enum En { A }
class Main<T> {
  class Inner { Inner(int q) { } }
  private int pf;
  Supplier<T> a = T::new;
  Function<Integer, Inner> b = Inner::new;
  static Function<Integer, Main.Inner> b2 = Inner::new;
  Function<Integer, Abs> c = Abs::new;
  Supplier<En> d = En::new;
  IntFunction<T[]> e = T[]::new;
  IntFunction<List<String>[]> f = List<String>[]::new;
  Runnable g = int::foo;
  Supplier<Integer> h = super::hashCode;
  static Supplier<Integer> i = super::hashCode;
  static Supplier<Integer> i2 = this::hashCode;
  Supplier<String> j = pf::toString;
  Supplier<String> k = Main::toString;
  Function<Main, String> l = Main::toString;
  Function<String, Integer> m = Main::new;
  Function<String, Integer> n = Integer::new;
  Supplier<Integer> o = "x"::size;
  Supplier<Integer> p = nope.q::size;
  Supplier<Integer> q = Nope::size;
  Comparator<String> r = String::length;
  Comparator<String> s = String::compareTo;
  Function<Abs, Integer> t = Abs::am;
  ToIntFunction<Abs> u = Abs::sm;
  Object v = String::valueOf;
  var w = String::valueOf;
}
