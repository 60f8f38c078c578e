interface Observer {
  void changed(Account account, long before, long after);
}
interface InterestPolicy {
  long interest(long cents);
  default String label() {
    return "policy(" + getClassName() + ")";
  }
  String getClassName();
}
final class Flat implements InterestPolicy {
  private final int permille;
  Flat(int permille) {
    this.permille = permille;
  }
  public long interest(long cents) {
    return cents * permille / 1000;
  }
  public String getClassName() {
    return "Flat" + permille;
  }
}
final class Tiered implements InterestPolicy {
  public long interest(long cents) {
    if (cents < 0) return cents / 10;
    else if (cents < 100_00L) return 0;
    long rest = cents, sum = 0;
    for (int tier = 1; tier <= 3 && rest > 0; tier++) {
      long part = Math.min(rest, 1000_00L * tier);
      sum += part * tier / 100;
      rest -= part;
    }
    return sum;
  }
  public String getClassName() {
    return "Tiered";
  }
  @Override public String label() {
    return "<" + InterestPolicy.super.label() + ">";
  }
}
abstract class Account {
  private static int nextId = 1000;
  protected long balance;
  final int id;
  final String owner;
  private Observer[] observers = new Observer[2];
  private int observerCount;
  {
    id = nextId++;
  }
  Account(String owner, long opening) {
    this.owner = owner;
    this.balance = opening;
  }
  void observe(Observer o) {
    if (observerCount == observers.length) {
      Observer[] bigger = new Observer[observers.length * 2];
      for (int i = 0; i < observerCount; i++) bigger[i] = observers[i];
      observers = bigger;
    }
    observers[observerCount++] = o;
  }
  protected final void change(long delta) {
    long before = balance;
    balance += delta;
    for (int i = 0; i < observerCount; i++) observers[i].changed(this, before, balance);
  }
  abstract boolean canWithdraw(long cents);
  boolean withdraw(long cents) {
    if (cents <= 0 || !canWithdraw(cents)) return false;
    change(-cents);
    return true;
  }
  void deposit(long cents) {
    if (cents > 0) change(cents);
  }
  static String money(long cents) {
    String sign = cents < 0 ? "-" : "";
    long c = Math.abs(cents);
    return sign + c / 100 + "." + (c % 100 < 10 ? "0" : "") + c % 100;
  }
  @Override public String toString() {
    return getKind() + "#" + id + "[" + owner + ": " + money(balance) + "]";
  }
  String getKind() {
    return "Account";
  }
}
class Checking extends Account {
  private final long limit;
  Checking(String owner, long opening, long limit) {
    super(owner, opening);
    this.limit = limit;
  }
  Checking(String owner) {
    this(owner, 0, 50_000);
  }
  boolean canWithdraw(long cents) {
    return balance + limit >= cents;
  }
  @Override String getKind() {
    return "Checking";
  }
}
class Savings extends Account {
  InterestPolicy policy;
  Savings(String owner, long opening, InterestPolicy policy) {
    super(owner, opening);
    this.policy = policy;
  }
  boolean canWithdraw(long cents) {
    return balance >= cents;
  }
  void accrue() {
    deposit(policy.interest(balance));
  }
  String getKind() {
    return "Savings(" + policy.label() + ")";
  }
}
class Audit implements Observer {
  int events;
  long volume;
  public void changed(Account a, long before, long after) {
    events++;
    volume += Math.abs(after - before);
    if (after < 0) System.out.println("! overdrawn " + a);
  }
}
public class Bank {
  static boolean transfer(Account from, Account to, long cents) {
    if (!from.withdraw(cents)) {
      System.out.println("refused " + Account.money(cents) + " from " + from);
      return false;
    }
    to.deposit(cents);
    return true;
  }
  public static void main(String[] args) {
    Audit audit = new Audit();
    Account[] all = { new Checking("Ann"), new Savings("Bob", 123_456, new Flat(25)), new Savings("Cid", 9_999_999L, new Tiered()), new Checking("Dee", -5, 10) };
    for (Account a : all) a.observe(audit);
    all[0].observe(audit);
    all[0].observe(new Audit());
    transfer(all[1], all[0], 100_000);
    transfer(all[0], all[3], 100_001);
    transfer(all[3], all[2], 2_000_000);
    transfer(all[0], all[1], 49_000);
    transfer(all[0], all[1], 2_000);
    for (int year = 1; year <= 3; year++) for (Account a : all) if (a instanceof Savings s) {
      s.accrue();
      System.out.println(year + ": " + s);
    }
    for (Account a : all) System.out.println(a);
    System.out.println(audit.events + " " + audit.volume + " " + Account.money(Long.MIN_VALUE) + " " + Account.money(-7));
    long seed = 42;
    int ok = 0;
    for (int i = 0; i < 200; i++) {
      seed = (seed * 25214903917L + 11) & ((1L << 48) - 1);
      int f = (int) (seed >>> 20 & 3), t = (int) (seed >> 30) & 3;
      long c = (seed >>> 33) % 1000;
      if (all[f].withdraw(c)) {
        all[t].deposit(c);
        ok++;
      }
      if (i % 50000 == 0) System.out.println(i + " " + ok);
      if (audit.events > 300000) break;
    }
    for (Account a : all) System.out.println(a);
    System.out.println(ok);
  }
}
