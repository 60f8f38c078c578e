package sim;

import java.util.ArrayList;

class Simulation {
  static final int OPEN = 0, CLOSED = 1;
  private final ArrayList<Event> events = new ArrayList<Event>();
  long now;
  protected int happened;

  void at(Event event) {
    int low = 0, high = events.size();
    while (low < high) {
      int middle = low + high >>> 1;
      if (events.get(middle).compareTo(event) <= 0) low = middle + 1; else high = middle;
    }
    events.add(low, event);
  }

  int run(long until) {
    try {
      while (!events.isEmpty()) {
        Event event = events.remove(0);
        if (event.time > until) return OPEN;
        now = event.time;
        happened += 1;
        event.happen(this);
      }
      return CLOSED;
    } catch (InterruptedException e) {
      System.out.println("  interrupted: " + e.getMessage());
      return ~CLOSED;
    } finally {
      events.clear();
    }
  }
}
