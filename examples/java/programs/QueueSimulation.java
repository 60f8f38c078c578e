/**
 * A bank's counters, its queues and its customers, event by event: each customer and each event is an object that lives for
 * a while. The argument says how many customers come; hundreds of millions keep a collector busy for minutes.
 */
public class QueueSimulation {
  static class SimulationException extends RuntimeException {
    SimulationException(String message, Throwable cause) { super(message, cause); }
  }

  static final class Random {
    private long seed;

    Random(long seed) { this.seed = seed; }

    int next(int bound) {
      seed ^= seed << 13;
      seed ^= seed >>> 7;
      seed ^= seed << 17;
      return (int) ((seed >>> 1) % bound);
    }
  }

  static final class Customer {
    final int number;
    final long arrived;
    final int patience;
    final String name;
    long served;

    Customer(int number, long arrived, int patience) {
      this.number = number;
      this.arrived = arrived;
      this.patience = patience;
      name = "customer " + number;
    }
  }

  /** A queue as a list of links. */
  static final class Line {
    private static final class Link {
      final Customer customer;
      Link next;

      Link(Customer customer) { this.customer = customer; }
    }

    private Link first;
    private Link last;
    private int length;

    void add(Customer customer) {
      Link link = new Link(customer);
      if (last == null) first = link;
      else last.next = link;
      last = link;
      length++;
    }

    Customer take() {
      if (first == null) throw new IllegalStateException("the line is empty");
      Customer customer = first.customer;
      first = first.next;
      if (first == null) last = null;
      length--;
      return customer;
    }
  }

  static abstract class Event {
    final long time;

    Event(long time) { this.time = time; }

    abstract void happen(Bank bank);
  }

  static final class Arrival extends Event {
    final int number;

    Arrival(long time, int number) {
      super(time);
      this.number = number;
    }

    @Override
    void happen(Bank bank) {
      bank.arrive(new Customer(number, time, 50 + bank.random.next(400)));
      if (number < bank.expected) bank.schedule(new Arrival(time + 1 + bank.random.next(20), number + 1));
    }
  }

  static final class Departure extends Event {
    final Customer customer;
    final int counter;

    Departure(long time, Customer customer, int counter) {
      super(time);
      this.customer = customer;
      this.counter = counter;
    }

    @Override
    void happen(Bank bank) {
      bank.depart(customer, counter, time);
    }
  }

  static final class Bank {
    final Random random = new Random(88172645463325252L);
    final int expected;
    private final Line line = new Line();
    private final boolean[] busy;
    private Event[] heap = new Event[4];
    private int events;
    private long now;
    /** The customers who left last, for the ledger. */
    private final Customer[] ledger = new Customer[1000];
    private int served;
    private int lost;
    private int longest;
    private long waited;
    private long letters;

    Bank(int counters, int expected) {
      busy = new boolean[counters];
      this.expected = expected;
    }

    void schedule(Event event) {
      if (events == heap.length) {
        Event[] larger = new Event[2 * events];
        System.arraycopy(heap, 0, larger, 0, events);
        heap = larger;
      }
      int at = events++;
      while (at > 0 && heap[(at - 1) / 2].time > event.time) {
        heap[at] = heap[(at - 1) / 2];
        at = (at - 1) / 2;
      }
      heap[at] = event;
    }

    private Event next() {
      Event first = heap[0];
      Event moved = heap[--events];
      heap[events] = null;
      int at = 0;
      while (2 * at + 1 < events) {
        int child = 2 * at + 1;
        if (child + 1 < events && heap[child + 1].time < heap[child].time) child++;
        if (heap[child].time >= moved.time) break;
        heap[at] = heap[child];
        at = child;
      }
      if (events > 0) heap[at] = moved;
      return first;
    }

    void arrive(Customer customer) {
      line.add(customer);
      if (line.length > longest) longest = line.length;
      for (int i = 0; i < busy.length; i++) {
        if (!busy[i]) {
          serve(i);
          return;
        }
      }
    }

    private void serve(int counter) {
      while (line.length > 0) {
        Customer customer = line.take();
        if (now - customer.arrived > customer.patience) {
          lost++;
          continue;
        }
        busy[counter] = true;
        customer.served = now;
        schedule(new Departure(now + 5 + random.next(60), customer, counter));
        return;
      }
    }

    void depart(Customer customer, int counter, long time) {
      busy[counter] = false;
      waited += customer.served - customer.arrived;
      letters += customer.name.length();
      ledger[served++ % ledger.length] = customer;
      serve(counter);
    }

    void run() {
      schedule(new Arrival(0, 1));
      while (events > 0) {
        Event event = next();
        if (event.time < now) throw new IllegalStateException("time runs backwards");
        now = event.time;
        event.happen(this);
      }
    }

    String report() {
      long sum = 0;
      int kept = 0;
      for (Customer customer : ledger) {
        if (customer == null) continue;
        sum += customer.served - customer.arrived;
        kept++;
      }
      return served + " served, " + lost + " lost, " + waited / Math.max(served, 1) + " waited, longest line " + longest
          + ", the last " + kept + " waited " + sum / Math.max(kept, 1) + ", " + letters + " letters, closed at " + now;
    }
  }

  public static void main(String[] args) {
    int customers = args.length > 0 ? Integer.parseInt(args[0]) : 20000;
    for (int counters = 1; counters <= 4; counters++) {
      Bank bank = new Bank(counters, customers);
      bank.run();
      System.out.println(counters + " counters: " + bank.report());
    }
    try {
      Bank empty = new Bank(1, 0);
      try {
        empty.line.take();
      } catch (IllegalStateException e) {
        throw new SimulationException("nobody came", e);
      }
    } catch (SimulationException e) {
      System.out.println(e.getMessage() + ": " + e.getCause().getMessage());
    }
  }
}
