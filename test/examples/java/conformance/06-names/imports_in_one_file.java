// JLS 7.5: single, on-demand and static imports, of nested types and constants too, what they shadow and what shadows them.
import java.util.*;
import java.util.List;
import java.util.Map.Entry;
import java.util.Map.*;
import java.util.function.Function;
import java.util.function.*;
import java.lang.*;
import java.lang.Integer;
import static java.lang.Math.*;
import static java.lang.Math.max;
import static java.lang.Integer.MAX_VALUE;
import static java.lang.Integer.parseInt;
import static java.lang.Long.parseLong;
import static java.lang.String.valueOf;
import static java.util.Map.Entry;
import static java.util.Arrays.asList;
import static java.util.Collections.*;
import static java.lang.System.out;
import static java.lang.Character.isDigit;
import static java.util.Objects.requireNonNull;
import java.io.Serializable;
;
public class imports_in_one_file {
  static class ArrayList<T> extends java.util.ArrayList<T> { @Override public String toString() { return "own" + super.toString(); } }
  static int abs(int x) { return -1; } static final double E = 3.0; interface Optional { int X = 5; } static class Scanner implements Optional, Serializable { }
  static class In { static int max(int a, int b, int c) { return 99; } int use() { return max(1, 2, 3); } static String valueOf() { return "inner"; } }
  static class Sub extends Number { public int intValue() { return 1; } public long longValue() { return parseLong("2"); } public float floatValue() { return 3; } public double doubleValue() { return sqrt(16); } }
  public static void main(String[] args) {
    out.println(max(1, 2) + min(3, 4) + abs(-5) + " " + E + " " + (PI > 3) + Math.abs(-5) + Math.E);
    out.println(MAX_VALUE + 1 + parseInt("12") + parseLong("5") + valueOf(true) + valueOf(new char[] {'c'}) + isDigit('5') + floor(1.5) + pow(2, 3));
    List<String> list = new ArrayList<>(); list.add("a"); Collection<String> all = list; out.println(all + " " + asList(1, 2) + emptyList() + unmodifiableList(list).size() + new Scanner().X + Optional.X);
    Map<String, Integer> map = new HashMap<>(); map.put("k", 1); for (Entry<String, Integer> e : map.entrySet()) out.println(e.getKey() + e.getValue()); for (Map.Entry<String, Integer> e : map.entrySet()) out.println(e); for (java.util.Map.Entry<String, Integer> e : map.entrySet()) { Entry<?, ?> f = e; out.println(f.getValue()); }
    Function<Integer, Integer> f = x -> x + 1; Supplier<String> s = () -> "s"; java.util.function.BiFunction<Integer, Integer, Integer> b = Math::max; IntBinaryOperator m = Integer::sum; out.println(f.apply(1) + s.get() + b.apply(3, 4) + m.applyAsInt(5, 6) + requireNonNull("nn"));
    out.println(new In().use() + In.valueOf() + new Sub().doubleValue() + new Sub().longValue() + new Sub().byteValue()); List<Integer> sorted = asList(3, 1, 2); sort(sorted); out.println(sorted + "" + Collections.max(sorted) + java.util.Collections.min(sorted) + Arrays.toString(new int[] {1}));
    { int max = 5; out.println(max + max(max, 6)); } { String out = "variable"; System.out.println(out + out.length()); } { double PI = 3; out.println(PI); } { Object Math = "var"; out.println(Math.toString() + sqrt(9)); } class List { int size() { return 77; } } out.println(new List().size()); out.println(new java.util.ArrayList<>(list).size()); int parseInt = parseInt("8"); out.println(parseInt);
    out.println(round(2.5) + " " + round(2.5f) + " " + signum(-2.0) + " " + floorMod(-1, 3) + " " + hypot(3, 4) + " " + cbrt(27) + " " + toIntExact(5L) + nCopies(2, "x") + Objects.hash(1, 2)); Iterator<String> it = list.iterator(); out.println(it.next() + it.hasNext()); try { it.next(); } catch (NoSuchElementException e) { out.println("none left"); }
  }
}
