package sim;

import bench.Kernel;
import bench.Lcg;
import collect.Sequence;

/** Customers of some kinds before desks. */
public class Queues extends Kernel {
  private enum Kind {
    HASTY { int patience() { return 5; } },
    CALM { int patience() { return 60; } },
    OLD { int patience() { return 40; } @Override double slowness() { return 1.5; } };
    abstract int patience();
    double slowness() { return 1; }
    private static final Kind[] ALL = values();
    static Kind some(Lcg random) { return ALL[random.below(ALL.length)]; }
  }

  private class Shop extends Simulation {
    final Lcg random = new Lcg(99);
    final Sequence<Customer> waiting = new Sequence<Customer>();
    final int[][] counts = new int[Kind.ALL.length][2];
    private Desk[] desks = {new Desk(3), new Desk(5), null};

    class Customer {
      final Kind kind = Kind.some(random);
      final long since = now;
      boolean isGone() { return now - since > kind.patience(); }
      void leave(boolean served) { counts[kind.ordinal()][served ? 1 : 0]++; }
    }

    class Desk {
      final int pace;
      Customer customer;
      Desk(int pace) { this.pace = pace; }

      boolean serve() {
        if (customer != null) return false;
        while (waiting.size() > 0) {
          Customer next = waiting.removeFirst();
          if (next.isGone()) { next.leave(false); continue; }
          customer = next;
          at(new Event(now + (long) (pace * next.kind.slowness()) + random.below(pace)) {
            void happen(Simulation in) {
              customer.leave(true);
              customer = null;
              for (int again = 0; serve() && again < 3; again++);
            }
          });
          return true;
        }
        return false;
      }
    }

    private class Arrival extends Event {
      final int left;
      Arrival(long time, int left) { super(time); this.left = left; }
      @Override void happen(Simulation in) throws InterruptedException {
        if (in != Shop.this) throw new InterruptedException("another shop");
        Shop.this.waiting.add(new Customer());
        for (Desk desk : desks) if (desk != null && desk.serve()) break;
        if (left > 0) at(new Arrival(now + 1 + random.below(4), left - 1));
      }
    }
  }

  @Override protected long run() {
    Shop shop = new Shop();
    shop.at(shop.new Arrival(0L, size));
    int end = shop.run(size * 20L);
    Shop other = this.new Shop();
    other.at(shop.new Arrival(1, 1));
    int wrong = other.run(Long.MAX_VALUE);
    StringBuilder text = new StringBuilder("  ");
    for (Kind kind : Kind.values()) {
      int[] of = shop.counts[kind.ordinal()];
      text.append(kind).append(' ').append(of[0]).append('/').append(of[1]).append(kind.getClass() == Kind.class ? "" : "*").append(' ');
    }
    System.out.println(text.append(end).append(wrong).append(' ').append(shop.happened));
    return shop.now * 1000 + shop.waiting.size();
  }
}
