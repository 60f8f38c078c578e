import java.util.*;
import java.util.function.*;
class A { void m() {
 List<String> l = new ArrayList<Integer>();
} }
