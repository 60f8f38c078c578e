import java.util.*;
import java.util.function.*;
class A { void m() {
 List<Integer> k = Arrays.asList(1, 2);
 List<String> l = Arrays.asList(1, 2);
} }
