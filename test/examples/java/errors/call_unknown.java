import java.util.*;
import java.util.function.*;
class A { void m(String s, int[] a, int k) {
 foo(1, "x");
 s.foo(1);
 nothing.foo();
 a.foo();
 k.foo();
 new ArrayList<String>().foo();
 Math.foo(1);
} }
