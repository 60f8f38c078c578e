// JLS 15.13, 15.27: which method references get a method of their own, and the numbers of the lambdas about them, in traces.
import java.util.*;
import java.util.function.*;
public class names_of_lambda_code extends names_base {
  static int z;
  class Inner { final int v; Inner() { v = 1 / z; } Inner(int n) { v = n / z; } }
  static class Nested { final int v; Nested(int... ns) { v = ns.length / z; } }
  static int many(Object... os) { return os.length / z; }
  static int one(Object o) { return 1 / z; }
  int inst(int n) { return n / z; }
  @Override int up(int n) { return 0; }
  static void show(String s, Supplier<?> r) {
    try {
      r.get();
    } catch (ArithmeticException | NegativeArraySizeException e) {
      StringBuilder b = new StringBuilder(s);
      for (StackTraceElement f : e.getStackTrace()) if (!f.getMethodName().equals("show") && f.getClassName().startsWith("names_")) b.append(' ').append(f.getMethodName()).append(':').append(f.getLineNumber());
      System.out.println(b);
    }
  }
  Supplier<Integer> field = () -> 1 / z;
  static Supplier<Integer> fixed = () -> 2 / z;
  void run() {
    Supplier<Inner> in = Inner::new;
    IntFunction<Inner> in2 = Inner::new;
    Supplier<Nested> nested = Nested::new;
    Function<Integer, int[]> arr = int[]::new;
    IntFunction<String[][]> arr2 = String[][]::new;
    IntUnaryOperator sup = super::up;
    IntUnaryOperator self = this::inst;
    Function<Object, Integer> var = names_of_lambda_code::many;
    Function<Object[], Integer> whole = names_of_lambda_code::many;
    Function<Object, Integer> plain = names_of_lambda_code::one;
    UnaryOperator<int[]> cl = int[]::clone;
    class Local { Local() { v = 3 / z; } int v; }
    Supplier<Local> loc = Local::new;
    show("inner", in);
    show("inner2", () -> in2.apply(3));
    show("nested", nested);
    show("array", () -> arr.apply(-1));
    show("array2", () -> arr2.apply(-2));
    show("super", () -> sup.applyAsInt(3));
    show("this", () -> self.applyAsInt(4));
    show("varargs", () -> var.apply("x"));
    show("whole", () -> whole.apply(new Object[2]));
    show("plain", () -> plain.apply(1));
    show("clone", () -> cl.apply(new int[1])[0] / z);
    show("local", loc);
    show("field", field);
    show("static", fixed);
    show("nest", () -> ((Supplier<Supplier<Integer>>) () -> () -> 7 / z).get().get());
    show("in args", () -> one((Supplier<Integer>) () -> 5));
  }
  public static void main(String[] args) {
    new names_of_lambda_code().run();
    Runnable r = new Runnable() {
      int q = 1;
      public void run() {
        Supplier<Integer> s = () -> q / z;
        show("anonymous", s);
      }
    };
    r.run();
    show("last", () -> 1 / z);
  }
}
class names_base {
  int up(int n) { return n / names_of_lambda_code.z; }
}
