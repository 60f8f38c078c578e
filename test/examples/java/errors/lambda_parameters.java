import java.util.*;
import java.util.function.*;
class A { void m() {
 Function<String,Integer> f = (a, b) -> 1;
 Runnable r = x -> {};
 Function<Integer,Integer> g = (String z) -> 1;
} }
