/** Local classes with captured variables: parameters, loop variables, through several levels, in constructors and statics. */
import java.util.ArrayList;
import java.util.List;
import java.util.function.*;
public class local_and_captured {
  interface Op { int go(int x); }
  int base = 100;
  Op adder(int by) {
    class Add implements Op {
      final int extra;
      Add(int e) { extra = e; }
      public int go(int x) { return x + by + extra + base; }
      Op again() { return new Add(extra + 1); }
    }
    return new Add(5).again();
  }
  static List<Supplier<String>> loops() {
    List<Supplier<String>> all = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      int j = i * i;
      all.add(() -> "j" + j);
    }
    for (String s : new String[] {"a", "b"}) all.add(new Supplier<>() { int calls; public String get() {
        return s + ++calls; } });
    return all;
  }
  static int fact(int n) {
    class F {
      int of(int k) { return k <= 1 ? 1 : k * new F().of(k - 1) + n - n; }
    }
    return new F().of(n);
  }
  static String levels(String a) {
    String b = a + "b";
    class One {
      String c = b + "c";
      String go() {
        String d = c + "d";
        class Two {
          String go() {
            Supplier<String> s = () -> {
              class Three {
                String all() { return a + b + c + d; }
              }
              return new Three().all();
            };
            return s.get();
          }
        }
        return new Two().go();
      }
    }
    return new One().go();
  }
  final Op inConstructor;
  local_and_captured(int p) {
    int q = p + 1;
    inConstructor = new Op() {
      public int go(int x) { return x * q + p; }
    };
  }
  static final int K = 3;
  static Op fromField = new Op() {
    int n = K;
    public int go(int x) { return n += x; }
  };
  public static void main(String[] args) {
    local_and_captured o = new local_and_captured(4);
    Op add = o.adder(10);
    o.base = 200;
    System.out.println(add.go(1));
    for (Supplier<String> s : loops()) System.out.print(s.get() + s.get() + " ");
    System.out.println(fact(5) + levels("a") + o.inConstructor.go(2) + fromField.go(1) + fromField.go(1));
    final int late;
    if (args.length == 0) late = 7;
    else late = 8;
    Op l = x -> x + late;
    System.out.println(l.go(1));
    abstract class Shape { abstract double area(); }
    class Sq extends Shape {
      double s = late;
      double area() { return s * s; }
    }
    System.out.println(new Sq().area());
    try { throw new IllegalStateException("caught"); } catch (RuntimeException e) {
      Supplier<String> s = () -> e.getMessage();
      System.out.println(s.get());
    }
  }
}
