import java.util.*;
import java.util.function.*;
class A { void m(boolean b) {
 Supplier<String> q = () -> { };
 Supplier<Integer> s = () -> { if (b) return 1; };
} }
