import java.util.*;
class Main {
  static <T extends U, U extends T> void cyclic(T t) { }
  class Cyc<A extends B, B extends C, C extends A> { }
  class Self<T extends T> { }
  <X extends String & Runnable & Object> void m() { }
  <X extends Runnable & String> void late() { }
  <T, U extends T & Runnable> void variable() { }
  class Wild extends ArrayList<?> { }
  class Wild2 implements Comparable<? extends String> { public int compareTo(Object o) { return 0; } }
  class Twice<T, T> { }
  <T, T> void again() { }
  class Prim<T extends int> { }
  List<int> prims;
  Map<String> few;
  String<Integer> none;
  class Ex<T> extends Exception { }
  <X extends Final> void fin() { }
  final class Final { }
  class Var<T> extends T { }
  class Arr<T extends String[]> { }
}
