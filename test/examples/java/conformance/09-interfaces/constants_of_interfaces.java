// JLS 9.3, 12.4.1: fields of interfaces are static and final, initialised lazily; those that are constants need nothing.
import java.util.*;
public class constants_of_interfaces {
  static Object say(String s) { System.out.println("init " + s); return s; }
  static int num(String s, int n) { say(s); return n; }
  interface Plain { int A = 1 + 2; String B = "b" + A; Object C = say("Plain.C"); long D = A * 2L; char E = (char) (B.charAt(0) + 1); double F = 1 / 4d; }
  interface Sub extends Plain { Object X = say("Sub.X"); int Y = A + 1; Integer Z = num("Sub.Z", 9); }
  interface WithDefault { Object W = say("WithDefault.W"); default void d() {} }
  interface SubDefault extends WithDefault, Plain { Object V = say("SubDefault.V"); default void e() {} }
  interface Stat { Object S = say("Stat.S"); static int twice(int n) { return 2 * n; } }
  static class Impl implements Sub { static { say("Impl"); } }
  static class ImplDefault implements SubDefault { static { say("ImplDefault"); } int v = num("field", 3); }
  interface Arr { int[] PRIMES = {2, 3, 5, 7}; String[][] NAMES = {{"a", "b"}, {}}; List<Integer> LIST = new ArrayList<>(Arrays.asList(1, 2)); }
  interface Nested { int K = Inner.J + 1; class Inner { static final int J = num("Inner.J", 41); int k() { return K; } } enum Mode { A, B; static final int COUNT = values().length; } record P(int x) { public P { x += K; } } interface Deep { Nested IT = new Nested() { public String toString() { return "it" + K; } }; } Comparator<String> BY_LENGTH = (a, b) -> a.length() - b.length(); Runnable RUN = () -> System.out.println("run " + K); }
  interface Cycle1 { int P = num("P", 5); int Q = Cycle2.R + 1; }
  interface Cycle2 { int R = Cycle1.Q + 10; }
  interface Forward { int FIRST = Forward.SECOND + 1; int SECOND = num("SECOND", 7); int THIRD = SECOND * FIRST; }
  static class Both implements Plain, WithDefault { int sum() { return A + (int) D + B.length(); } static int st() { return A; } }
  interface Fails { int BAD = Integer.parseInt("x" + num("Fails", 1)); int GOOD = 5; }
  public static void main(String[] args) {
    System.out.println(Plain.A + Plain.B + Plain.D + Plain.E + Plain.F + Sub.Y + Sub.A);
    System.out.println("now C");
    System.out.println(Plain.C);
    System.out.println("impl");
    Impl impl = new Impl();
    System.out.println(impl.Y + impl.A + Impl.B + ((Sub) impl).B);
    System.out.println(Impl.Z);
    System.out.println("defaults");
    System.out.println(new ImplDefault().v);
    System.out.println(ImplDefault.W + "" + SubDefault.V + ImplDefault.C);
    System.out.println(Stat.twice(4));
    Arr.PRIMES[0] = 20; Arr.LIST.add(3); Arr.NAMES[1] = new String[] {"z"};
    System.out.println(Arr.PRIMES[0] + Arr.PRIMES.length + "" + Arr.LIST + Arr.NAMES[1][0]);
    System.out.println(new Nested.Inner().k() + " " + Nested.Mode.COUNT + Nested.Mode.B + new Nested.P(1) + Nested.Deep.IT + Nested.BY_LENGTH.compare("aaa", "b"));
    Nested.RUN.run();
    System.out.println(Cycle2.R + " " + Cycle1.Q + " " + Cycle1.P);
    System.out.println(Forward.FIRST + " " + Forward.SECOND + " " + Forward.THIRD);
    System.out.println(new Both().sum() + Both.st());
    System.out.println(Fails.GOOD);
    for (int i = 0; i < 2; i++) try { System.out.println(Fails.BAD); } catch (ExceptionInInitializerError e) { System.out.println(e.getCause().getMessage()); } catch (NoClassDefFoundError e) { System.out.println(e.getMessage()); }
    switch (args.length + 3) { case Plain.A: System.out.println("case constant"); break; case Sub.Y: System.out.println("other"); }
  }
}
