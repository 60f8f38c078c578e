import java.util.*;
import java.util.function.*;
class A { void m() {
 Function<String,Integer> h = x -> x.foo();
 Comparator<String> c = Comparator.comparing(x -> x.bar());
} }
