import java.util.*;
class Main {
  static class Num<N extends Number> { N n; }
  static class Rec<T extends Comparable<T>> { }
  static class Two<A, B extends List<? extends A>> { }
  Num<String> a;
  Num<?> b;
  Num<? extends Integer> c;
  Num<? super Integer> d;
  Num<? extends String> e;
  Rec<Object> f;
  Rec<Integer> g;
  Rec<Number> h;
  Two<Number, List<Integer>> i;
  Two<Integer, List<Number>> j;
  Num l = new Num<String>();
  Object m = new Num<>();
  Num<Num<Integer>> n;
  <T> void p(Num<T> t) { }
  <T extends Number> void q(Num<T> t) { }
  <T extends List<Num<T>>> void r(T t) { }
  static void s() { Main.<Integer>u(null); }
  static <T extends Number> void u(T t) { }
  class Sub extends Num<Character> { }
  interface If extends Comparable<int[]>, Iterable<long> { }
}
