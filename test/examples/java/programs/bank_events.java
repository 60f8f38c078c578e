// Event sourcing in small: sealed events, a bus with typed handlers, snapshots, a bounded queue, retries, and reports.
import java.util.*;
import java.util.function.*;

public class bank_events {
  sealed interface Event permits Opened, Moved, Closed, Batch { long at(); }
  record Opened(long at, String account, Currency currency) implements Event {}
  record Moved(long at, String from, String to, long cents) implements Event {
    Moved {
      if (cents <= 0) throw new IllegalArgumentException("amount " + cents);
      if (Objects.equals(from, to)) throw new IllegalArgumentException("self transfer of " + from);
    }
    Moved reversed() { return new Moved(at + 1, to, from, cents); }
  }
  record Closed(long at, String account) implements Event {}
  record Batch(long at, List<Event> events) implements Event {
    Batch(Event... es) { this(es.length == 0 ? 0 : es[es.length - 1].at(), List.of(es)); }
  }

  enum Currency {
    EUR(2), JPY(0), BTC(8);
    private final int digits;
    private final long unit;
    Currency(int digits) {
      this.digits = digits;
      long u = 1;
      for (int i = 0; i < digits; i++) u *= 10;
      unit = u;
    }
    String show(long n) {
      if (digits == 0) return n + name();
      StringBuilder frac = new StringBuilder(Long.toString(Math.abs(n % unit)));
      while (frac.length() < digits) frac.insert(0, '0');
      return (n < 0 && n / unit == 0 ? "-" : "") + n / unit + "." + frac + name();
    }
  }

  static abstract class Rejected extends RuntimeException {
    Rejected(String m) { super(m, null, true, false); }
    abstract boolean retry();
  }
  static class Overdraft extends Rejected {
    final long missing;
    Overdraft(Account a, long missing) { super(a.name + " lacks " + a.currency.show(missing)); this.missing = missing; }
    boolean retry() { return true; }
  }
  static class Unknown extends Rejected {
    Unknown(String name) { super("unknown account " + name); }
    boolean retry() { return false; }
  }

  static class Account implements Comparable<Account> {
    final String name;
    final Currency currency;
    private long balance;
    private final Deque<Long> history = new ArrayDeque<>(3);
    Account(String name, Currency currency) { this.name = name; this.currency = currency; }
    void change(long delta) {
      if (balance + delta < 0 && !name.startsWith("@")) throw new Overdraft(this, -(balance + delta));
      if (history.size() == 3) history.pollFirst();
      history.addLast(balance);
      balance += delta;
    }
    @Override public int compareTo(Account o) { return balance == o.balance ? name.compareTo(o.name) : Long.compare(o.balance, balance); }
    @Override public String toString() { return name + ":" + currency.show(balance) + history; }
  }

  interface Handler<E extends Event> { void handle(E e); }

  static class Bus {
    private final Map<Class<? extends Event>, List<Handler<? super Event>>> handlers = new LinkedHashMap<>();
    private final List<BiConsumer<Event, Rejected>> failures = new ArrayList<>();
    @SuppressWarnings("unchecked")
    <E extends Event> Bus on(Class<E> type, Handler<? super E> h) {
      handlers.computeIfAbsent(type, k -> new ArrayList<>()).add((Handler<? super Event>) (Handler<?>) h);
      return this;
    }
    Bus failing(BiConsumer<Event, Rejected> f) { failures.add(f); return this; }
    boolean publish(Event e) {
      try {
        for (Map.Entry<Class<? extends Event>, List<Handler<? super Event>>> each : handlers.entrySet())
          if (each.getKey().isInstance(e)) each.getValue().forEach(h -> h.handle(e));
        return true;
      } catch (Rejected r) {
        failures.forEach(f -> f.accept(e, r));
        return false;
      }
    }
  }

  static class Ring<T> implements Iterable<T> {
    private final Object[] slots;
    private int head, size;
    Ring(int capacity) { slots = new Object[capacity]; }
    boolean offer(T t) { if (size == slots.length) return false; slots[(head + size++) % slots.length] = t; return true; }
    @SuppressWarnings("unchecked") T poll() { if (size == 0) return null; T t = (T) slots[head]; slots[head] = null; head = (head + 1) % slots.length; size--; return t; }
    public Iterator<T> iterator() {
      return new Iterator<T>() {
        int i;
        public boolean hasNext() { return i < size; }
        @SuppressWarnings("unchecked") public T next() { if (i >= size) throw new NoSuchElementException("ring of " + size); return (T) slots[(head + i++) % slots.length]; }
      };
    }
  }

  private final Map<String, Account> accounts = new HashMap<>();
  private final List<Event> journal = new ArrayList<>();
  private final Ring<Event> pending = new Ring<>(4);
  private final Map<String, Integer> counters = new LinkedHashMap<>();
  private final Bus bus = new Bus()
      .on(Event.class, e -> counters.merge(e.getClass().getSimpleName(), 1, Integer::sum))
      .on(Opened.class, this::open)
      .on(Moved.class, this::move)
      .on(Closed.class, c -> { Account a = find(c.account()); if (a.balance != 0) throw new Overdraft(a, -a.balance); accounts.remove(a.name); })
      .on(Batch.class, this::all)
      .failing((e, r) -> { if (r.retry() && !pending.offer(e)) System.out.println("dropped " + e); })
      .failing((e, r) -> System.out.println("  rejected: " + r.getMessage()));

  private Account find(String name) {
    Account a = accounts.get(name);
    if (a == null) throw new Unknown(name);
    return a;
  }

  private void open(Opened o) { if (accounts.putIfAbsent(o.account, new Account(o.account(), o.currency())) != null) throw new Unknown(o.account() + " (twice)"); }

  private void move(Moved m) {
    Account from = find(m.from()), to = find(m.to());
    if (from.currency != to.currency) throw new Unknown(m.to + " in " + from.currency);
    from.change(-m.cents);
    to.change(m.cents);
  }

  private void all(Batch b) {
    List<Event> done = new ArrayList<>();
    for (Event e : b.events()) {
      if (post(e)) { done.add(e); continue; }
      for (int i = done.size() - 1; i >= 0; i--) if (done.get(i) instanceof Moved m) post(m.reversed());
      throw new Unknown("batch at " + b.at + " undone after " + done.size());
    }
  }

  boolean post(Event e) {
    boolean ok = bus.publish(e);
    if (ok && !(e instanceof Batch)) journal.add(e);
    return ok;
  }

  int retry() {
    int n = 0;
    for (int left = pending.size; left > 0; left--) if (post(pending.poll())) n++;
    return n;
  }

  static bank_events replay(List<? extends Event> events) {
    bank_events b = new bank_events();
    for (Event e : events) if (!b.post(e)) throw new AssertionError(e);
    return b;
  }

  String report() {
    List<Account> sorted = new ArrayList<>(accounts.values());
    Collections.sort(sorted);
    return sorted + " " + journal.size() + " " + counters;
  }

  public static void main(String[] args) {
    bank_events bank = new bank_events();
    long t = 0;
    bank.post(new Opened(t++, "@mint", Currency.EUR));
    for (String n : new String[] {"ann", "bob", "cyd"}) bank.post(new Opened(t++, n, Currency.EUR));
    bank.post(new Opened(t++, "yen", Currency.JPY));
    bank.post(new Opened(t++, "ann", Currency.BTC));
    bank.post(new Moved(t++, "@mint", "ann", 10_050));
    System.out.println(bank.post(new Moved(t++, "ann", "bob", 20_000)) + " " + bank.retry() + " " + bank.report());
    bank.post(new Moved(t++, "@mint", "ann", 12_345));
    System.out.println(bank.retry() + " " + bank.report());
    bank.post(new Batch(new Moved(t++, "bob", "cyd", 1), new Moved(t++, "cyd", "ann", 2), new Moved(t++, "bob", "ann", 3)));
    System.out.println(bank.report());
    System.out.println(bank.post(new Batch(new Moved(t++, "bob", "cyd", 50), new Moved(t++, "cyd", "yen", 1))) + " " + bank.post(new Batch()) + " " + bank.post(new Closed(t++, "cyd")) + bank.post(new Closed(t++, "yen")));
    for (Supplier<Event> s : List.<Supplier<Event>>of(() -> new Moved(0, "a", "a", 5), () -> new Moved(0, "a", "b", -5), () -> new Batch((Event) null)))
      try { System.out.println(s.get()); } catch (IllegalArgumentException | NullPointerException e) { System.out.println(e.getClass().getSimpleName() + (e instanceof IllegalArgumentException ? " " + e.getMessage() : "")); }
    System.out.println(bank.report());
    bank_events again = replay(bank.journal);
    System.out.println(again.report().substring(0, again.report().indexOf(']')) .equals(bank.report().substring(0, bank.report().indexOf(']'))) + " " + again.journal.equals(bank.journal));
    for (Event e : bank.pending) System.out.println(e + " " + e.equals(bank.pending.iterator().next()) + " " + (e.hashCode() == e.hashCode()));
    System.out.println(Currency.EUR.show(-5) + Currency.BTC.show(123) + Currency.JPY.show(-7) + Currency.EUR.show(Long.MIN_VALUE));
  }
}
