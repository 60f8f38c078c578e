import java.util.*;
import java.util.function.*;
class A { static <T> void two(T a, List<T> b) {} void m(List<String> l) {
 two("a", l);
 two(1, l);
} }
