import java.util.*;
import java.util.function.*;
class A { static int two(int a, int b) { return a; } void m() {
 IntFunction<Integer> f = A::two;
 IntBinaryOperator g = A::two;
} }
