// JLS 9.6, 9.7: annotation interfaces are declared, and annotations written in every place where one may be.
import java.util.*;
import java.util.function.*;
import java.lang.annotation.*;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import static java.lang.annotation.ElementType.*;
@annotations_everywhere.Info(name = "main", version = 1 + 1, tags = {"a", "b",})
public class annotations_everywhere {
  @Retention(RetentionPolicy.RUNTIME) @Documented @Inherited @Target({TYPE, FIELD, METHOD, PARAMETER, CONSTRUCTOR, LOCAL_VARIABLE, RECORD_COMPONENT}) @interface Marker {}
  @interface Single { int value(); }
  @interface Many { String[] value() default {}; }
  @interface Info {
    String name() default "none";
    int version();
    String[] tags() default {"x", "y"};
    Class<?> type() default Object.class;
    Level level() default Level.LOW;
    Single nested() default @Single(3);
    double ratio() default 1.0 / 3;
    char[] letters() default 'c';
    long MAX = 100L;
    enum Level { LOW, HIGH }
    class Helper { static int twice(long n) { return (int) n * 2; } }
  }
  @Deprecated @Marker static final @Single(5) int field = 5;
  @SuppressWarnings("unused") private @Marker transient volatile int other;
  @Many({"p", "q"}) enum Color { @Marker RED, @Single(1) @Deprecated GREEN { @Override public String toString() { return "g"; } }; @Marker int x = 1; @Marker Color() {} }
  @FunctionalInterface @Marker interface Fn<@Marker2 T> { T apply(@Marker T t) throws @Marker2 RuntimeException; }
  @java.lang.annotation.Target({java.lang.annotation.ElementType.TYPE_USE, java.lang.annotation.ElementType.TYPE_PARAMETER})
  @interface Marker2 {}
  @Marker record Point(@Single(1) int x, @Many int y) { @Marker Point { if (x < 0) throw new @Marker2 IllegalArgumentException(); } @Override @Deprecated public int x() { return x; } }
  @Marker annotations_everywhere(@Marker final int p, @Single(2) String @Marker2 ... rest) { other = p + rest.length; }
  @Override @Marker public final @Single(value = 9) String toString() { return "me" + other; }
  @SafeVarargs static <@Marker2 T extends @Marker2 Object> @Marker2 List<@Marker2 T> list(T... ts) {
    @SuppressWarnings({"unchecked", "rawtypes"}) final @Marker List<T> l = new ArrayList<@Marker2 T>();
    for (@Marker final T t : ts) l.add((@Marker2 T) t);
    return l;
  }
  @Info(version = 2, type = String.class, level = Info.Level.HIGH, nested = @Single(Integer.MAX_VALUE), letters = {'a', 'b'}, ratio = 2)
  static int locals() throws @Marker2 Exception {
    @Marker int a = 1, b = 2;
    @Single(4) class Local { @Marker int v = a + b; }
    try (@Marker AutoCloseable c = () -> System.out.println("closed")) { Object o = new Local(); return o instanceof @Marker2 Local ? new @Marker2 Local().v : 0; }
    catch (@Marker final IllegalStateException | @Marker2 NullPointerException e) { return -1; }
    finally { @Marker String s = "finally"; System.out.println(s); }
  }
  public static void main(@Marker String[] args) throws Exception {
    Fn<Integer> f = (@Marker Integer n) -> n + 1;
    BiFunction<Integer, Integer, Integer> g = (@Marker var a, @Single(1) var b) -> a * b;
    Supplier<@Marker2 String> s = @Marker2 String::new;
    int @Marker2 [] @Marker2 [] grid = new int @Marker2 [2] @Marker2 [3];
    System.out.println(f.apply(4) + g.apply(3, 4) + s.get() + grid[1].length);
    System.out.println(new annotations_everywhere(1, "a", "b") + " " + list("x", "y") + locals() + new Point(1, 2) + Color.GREEN + Color.RED.x);
    System.out.println(Info.MAX + Info.Helper.twice(Info.MAX) + " " + Info.Level.valueOf("HIGH").compareTo(Info.Level.LOW));
  }
}
