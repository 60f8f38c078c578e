import java.util.*;
import java.util.function.*;
class A { void m(int a) {
 Function<Integer,Integer> f = a -> a;
 int b = 1;
 Runnable r = () -> { int b = 2; };
 BiFunction<Integer,Integer,Integer> g = (x, x) -> x;
} }
