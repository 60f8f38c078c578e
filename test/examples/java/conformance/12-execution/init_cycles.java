// JLS 12.4.2: classes that need each other while they are initialised see what is there so far.
import java.util.*;
public class init_cycles {
  static void say(Object o) { System.out.println(o); }
  static class A { static final int X; static int early = B.y; static { say("A starts, B.y=" + early); X = B.y + 1; say("A done " + X); } static int get() { return X; } }
  static class B { static int y = A.X + 10; static { say("B sees A.X=" + A.X + " get=" + A.get()); } static final int CONST = 99; static final Integer BOXED = 98; }
  static class Singleton { static final Singleton INSTANCE = new Singleton(); static int count = 5; static int other; final int seen; Singleton() { count++; other++; seen = count; } }
  static class Parent { static final Parent CHILD = new Child(); static String name = "parent"; static { say("Parent block " + name); } String show() { return name + getClass().getSimpleName(); } }
  static class Child extends Parent { static String tag = "tag"; static { say("Child block " + name + tag); } final String made = name + tag; }
  static class Registry { static final List<String> ALL = new ArrayList<>(); static final Registry R1 = new Registry("r1"); static final Registry R2 = new Registry("r2") { { ALL.add("anon"); } }; Registry(String s) { ALL.add(s + (R1 == null) + Flags.DEBUG); } }
  static class Flags { static final boolean DEBUG = Boolean.parseBoolean("TRUE"); static { say("Flags"); } }
  enum Suit { CLUBS, HEARTS; final Rank best; static final Map<String, Suit> BY = new HashMap<>(); static { for (Suit s : values()) BY.put(s.name(), s); say("Suit ready " + BY.size()); } Suit() { best = Rank.ACE; } }
  enum Rank { ACE, KING; final Suit home = Suit.CLUBS; static { say("Rank ready " + Suit.CLUBS + ACE.home); } }
  interface Tick { int T = next(); static int next() { say("Tick " + Tock.K); return 4; } } interface Tock { int K = Tick.T + 1; }
  static class Outer { static int v = Inner.w + 1; static class Inner { static int w = Outer.v + 100; static { say("Inner " + w + " " + Outer.v); } } static { say("Outer " + v); } }
  static class Fails { static int n = check(); static int after = 7; static int check() { say("after=" + after); if (after == 0) throw new RuntimeException("cyclic " + Helper.h); return 1; } static class Helper { static int h = n + 3; } }
  static class Retry { static int tries; static class Bad { static { tries++; if (tries < 3) throw new IllegalArgumentException("try " + tries); } static int ok = 1; } }
  static class DeepA extends DeepB { static int a = b + 1; static { say("DeepA " + a + b + c); } } static class DeepB extends DeepC { static int b = c + 1 + DeepA.a; } static class DeepC { static int c = DeepA.a + 10; static { say("DeepC " + DeepA.a + DeepB.b); } }
  public static void main(String[] args) {
    say(B.CONST); say(A.X + " " + B.y + " " + A.early);
    say(Singleton.count + " " + Singleton.other + " " + Singleton.INSTANCE.seen);
    say(Child.tag + Parent.CHILD.show() + ((Child) Parent.CHILD).made + new Child().made);
    say(Registry.ALL);
    say(Suit.HEARTS.best + " " + Rank.KING.home + Suit.BY.get("CLUBS").best);
    say(Tock.K + " " + Tick.T); say(Outer.Inner.w + " " + Outer.v);
    for (int i = 0; i < 2; i++) try { say(Fails.n); } catch (ExceptionInInitializerError e) { say(e.getCause()); } catch (NoClassDefFoundError e) { say(e.getMessage()); }
    try { say(Fails.Helper.h); } catch (Throwable e) { say(e); }
    for (int i = 0; i < 3; i++) try { say(Retry.Bad.ok); } catch (LinkageError e) { say(e.getClass().getSimpleName() + Retry.tries + (e.getCause() == null)); }
    say(DeepA.a + " " + DeepB.b + " " + DeepC.c);
  }
}
