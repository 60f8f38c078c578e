import java.util.List;
import java.util.Map;

class Range<T extends Comparable<T>> {
  static <U extends Comparable<U>> Range<U> of(U a) {
    return null;
  }
}

class Main {
  Map<String, Range<Object>> a;
  List<Range<List<String>>> b;
  Range<Range<String>>[] c;
  Range<?> d = Range.of("x");
  Range<? extends Integer> e;
  Range<? super Integer> f;
  Range<Integer> g = Range.of(1);
  static <V extends Range<Object>> void m(Range<StringBuilder> p) throws Exception {
    Object o = (Range<Main>) null;
    Range<String[]> x;
    for (Range<Main> r : new Range[0]) {
    }
  }
}
