import java.util.*;
import java.util.function.*;
class A { void m() {
 List<String> l = new ArrayList<>(5);
 List<String> k = new ArrayList<>(5, 6);
} }
