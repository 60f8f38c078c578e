import java.util.*;
import java.util.function.*;
class A { static <T extends Comparable<T>> T max(List<T> l) { return null; } void m() {
 max(new ArrayList<String>());
 max(new ArrayList<Object>());
} }
