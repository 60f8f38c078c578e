import java.util.*;
import java.util.function.*;
class A { void m(List<? extends Number> l, List<? super Integer> k) {
 Number n = l.get(0);
 l.add(1);
 k.add(1);
 Integer i = k.get(0);
} }
