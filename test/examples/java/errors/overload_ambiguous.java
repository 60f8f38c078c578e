import java.util.*;
import java.util.function.*;
class A { static void amb(Integer a, Object b) {} static void amb(Object a, Integer b) {}
 static void f(Function<String,String> f) {} static void f(UnaryOperator<Integer> f) {}
 void m() {
 amb(1, 2);
 f(x -> x);
} }
