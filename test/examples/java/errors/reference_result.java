import java.util.*;
import java.util.function.*;
class A { void m() {
 Function<String,Integer> h = String::isEmpty;
 Supplier<String> s = "a"::length;
} }
