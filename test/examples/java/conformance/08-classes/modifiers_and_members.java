// JLS 8.3.1, 8.4.3: members with every modifier; transient, volatile, synchronized, final, strictfp; nested statics of statics.
import java.util.*;
abstract strictfp class Device {
  protected static volatile int devices;
  protected transient final String serial;
  { devices++; }
  Device() { serial = getClass().getSimpleName() + devices; }
  public abstract int power() throws IllegalStateException;
  protected synchronized final int twice() { return power() * 2; }
  static synchronized int total(final Device... ds) { int t = 0; for (final Device d : ds) t += d.power(); return t; }
  public static final class Lamp extends Device { private boolean on; public Lamp(boolean on) { this.on = on; } @Override public int power() { return on ? 60 : 0; } public Lamp toggle() { on ^= true; return this; } }
  static class Heater extends Device { static final int MAX = 2000; private int level; Heater(int l) { level = l; } public final int power() throws IllegalStateException { if (level < 0) throw new IllegalStateException("level " + level); return MAX * level / 10; } protected static class Eco extends Heater { Eco() { super(3); } { super.level--; } } }
}
class Pair<A extends Comparable<? super A>, B> { final A a; B b; Pair(A a, B b) { this.a = a; this.b = b; } static <X extends Comparable<X>> Pair<X, X> twin(X x) { return new Pair<X, X>(x, x); } <C> Pair<A, C> with(C c) { return new Pair<>(a, c); } }
interface Visitor<R> { R num(int n); R add(Term l, Term r); default R neg(Term t) { throw new UnsupportedOperationException(getClass().getSimpleName()); } }
interface Term { <R> R accept(Visitor<R> v); static Term num(int n) { return new Term() { public <R> R accept(Visitor<R> v) { return v.num(n); } }; } static Term add(Term l, Term r) { return new Term() { public <R> R accept(Visitor<R> v) { return v.add(l, r); } }; } default Term neg() { Term self = this; return new Term() { @Override public <R> R accept(Visitor<R> v) { return v.neg(self); } }; } }
class Eval implements Visitor<Integer> { public Integer num(int n) { return n; } public Integer add(Term l, Term r) { return l.accept(this) + r.accept(this); } @Override public Integer neg(Term t) { return -t.accept(this); } }
class Show implements Visitor<String> { public String num(int n) { return "" + n; } public String add(Term l, Term r) { return "(" + l.accept(this) + "+" + r.accept(this) + ")"; } }
class Account { private static int next = 1; private final int id = next++; private long balance; private final List<String> log = new ArrayList<>(); synchronized void deposit(long n) { synchronized (log) { balance += n; log.add("+" + n); } } void transfer(Account to, long n) throws Insufficient { synchronized (id < to.id ? this : to) { synchronized (id < to.id ? to : this) { if (balance < n) throw new Insufficient(this, n); balance -= n; to.balance += n; log.add("-" + n); to.log.add("+" + n); } } } static class Insufficient extends Exception { final Account a; Insufficient(Account a, long n) { super(String.valueOf(n - a.balance)); this.a = a; } } @Override public String toString() { return "#" + id + ":" + balance + log; } }
class Chain { private Chain next; private int v; Chain(int v) { this.v = v; } Chain then(Chain c) { Chain at = this; while (at.next != null) at = at.next; at.next = c; return this; } Chain reverse() { Chain r = null; for (Chain at = this; at != null; ) { Chain n = at.next; at.next = r; r = at; at = n; } return r; } public String toString() { return v + (next == null ? "" : "->" + next); } }
public class modifiers_and_members {
  static final int A; static final String B; static { int t = 3; A = t * t; B = "b" + A; }
  final int p, q; { p = A + 1; } modifiers_and_members(int q) { this.q = q; } modifiers_and_members() { this(7); }
  private static long fact(final int n) { return n < 2 ? 1L : n * fact(n - 1); } ;;
  class Empty { ; } interface None { ; } enum Nothing { ; static int n = 1; }
  public static final synchronized strictfp void main(final String... args) throws Exception {
    Device.Lamp l = new Device.Lamp(false); Device h = new Device.Heater(5), eco = new Device.Heater.Eco();
    System.out.println(l.toggle().power() + " " + h.twice() + " " + eco.power() + " " + Device.total(l, h, eco) + Device.total() + Device.devices + l.serial + eco.serial + Device.Heater.MAX);
    try { new Device.Heater(-1).twice(); } catch (IllegalStateException e) { System.out.println(e.getMessage()); }
    System.out.println(Pair.twin("x").with(4).b + Pair.twin(2).a + new modifiers_and_members().p + new modifiers_and_members().q + A + B + Nothing.n + fact(15));
    Term t = Term.add(Term.num(3), Term.add(Term.num(4), Term.num(5)).neg()); System.out.println(t.accept(new Eval())); try { t.accept(new Show()); } catch (UnsupportedOperationException e) { System.out.println(e.getMessage()); } System.out.println(Term.add(Term.num(1), Term.num(2)).accept(new Show()) + t.<Object>accept(new Visitor<Object>() { int n; public Object num(int k) { return ++n; } public Object add(Term a, Term b) { a.accept(this); b.accept(this); return n; } public Object neg(Term x) { return x.accept(this); } }));
    Account a = new Account(), b = new Account(); a.deposit(50); a.transfer(b, 20); try { b.transfer(a, 30); } catch (Account.Insufficient e) { System.out.println(e.getMessage() + e.a); } System.out.println(a + " " + b);
    System.out.println(new Chain(1).then(new Chain(2)).then(new Chain(3)).reverse());
  }
}
