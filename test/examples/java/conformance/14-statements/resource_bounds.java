// JLS 14.20.3, 4.4: a resource whose type is a variable with several bounds
import java.util.*;
class resource_bounds { static class Res implements AutoCloseable { public void close() { System.out.println("closed"); } }
 static class C extends Res implements Comparable<String> { public int compareTo(String s) { return 3; } }
 static class D implements Comparable<String>, AutoCloseable { public int compareTo(String s) { return 4; } public void close() { System.out.println("D closed"); }}
 static <R extends Res & Comparable<String>> void gen(R r) { try (R q = r; r) { System.out.println(q.compareTo("x")); } }
 static <R extends Comparable<String> & AutoCloseable> void gen2(R r) throws Exception { try (R q = r; r) { System.out.println(q.compareTo("x")); } }
 public static void main(String[] a) throws Exception { gen(new C()); gen2(new D()); try (var x = a.length == 0 ? new C() : new D()) { System.out.println(x.compareTo("")); } }
}
