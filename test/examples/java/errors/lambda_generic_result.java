import java.util.*;
import java.util.function.*;
class A { static <T, R> R ap(T t, Function<T, R> f) { return f.apply(t); } void m() {
 int n = ap("s", s -> s.length());
 String s = ap("s", x -> x.length());
} }
