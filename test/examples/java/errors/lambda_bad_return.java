import java.util.*;
import java.util.function.*;
class A { static void sup(Supplier<String> s) {} void m() {
 sup(() -> 5);
 sup(() -> { return 5; });
 Supplier<String> q = () -> 1;
 Function<String, Integer> f = s -> s;
} }
