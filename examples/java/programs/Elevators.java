// A discrete event simulation of two elevators in an office building, under two dispatching
// strategies. Events wait in a leftist heap; people queue on their floors; everything that happens
// is decided by a small random number generator, so that each run is the same.

public class Elevators {
  static String tenths(long total, int count) {
    long tenths = count == 0 ? 0 : total * 10 / count;
    return tenths / 10 + "." + tenths % 10;
  }

  static void report(Elevator e) {
    System.out.println(
        "  elevator " + e.name + ": " + e.served + " people, " + e.travelled + " floors, waits of "
            + tenths(e.waited, e.served) + " s on average, " + e.longestWait + " s at most");
  }

  static void simulate(Strategy strategy, int floors, int people) {
    Building building = new Building(floors, strategy);
    building.agenda.at(0, new Arrival(2013, 3 * floors, people));
    int events = building.run();
    System.out.println(strategy.title() + ", " + floors + " floors, " + people + " people:");
    System.out.println("  " + events + " events in " + building.agenda.now() / 3600 + " hours");
    report(building.first);
    report(building.second);
    int served = building.first.served + building.second.served;
    if (served != people) System.out.println("  somebody still waits: " + (people - served));
  }

  public static void main(String[] args) {
    Strategy nearest = new Nearest();
    Strategy zones = new Zones();
    for (int floors = 6; floors <= 12; floors += 6) {
      simulate(nearest, floors, 100000);
      simulate(zones, floors, 100000);
    }
  }
}

interface Event {
  void happen(Building building, long now);
}

interface Strategy {
  /** The elevator that shall serve a call from a floor. */
  Elevator choose(Building building, int floor);

  String title();
}

final class Random {
  private long state;

  Random(long seed) {
    state = seed;
  }

  int below(int bound) {
    state = state * 6364136223846793005L + 1442695040888963407L;
    return (int) ((state >>> 33) % bound);
  }
}

final class AgendaNode {
  final long time;
  final long order;
  final Event event;
  AgendaNode left;
  AgendaNode right;
  int rank = 1;

  AgendaNode(long time, long order, Event event) {
    this.time = time;
    this.order = order;
    this.event = event;
  }
}

/** A leftist heap of events by time; equal times keep the order in which they were added. */
final class Agenda {
  private AgendaNode root;
  private long added;
  private long now;

  void at(long time, Event event) {
    root = merge(root, new AgendaNode(time, added++, event));
  }

  long now() {
    return now;
  }

  Event next() {
    if (root == null) return null;
    AgendaNode first = root;
    now = first.time;
    root = merge(first.left, first.right);
    return first.event;
  }

  private static AgendaNode merge(AgendaNode a, AgendaNode b) {
    if (a == null) return b;
    if (b == null) return a;
    if (b.time < a.time || b.time == a.time && b.order < a.order) {
      AgendaNode swap = a;
      a = b;
      b = swap;
    }
    a.right = merge(a.right, b);
    if (a.left == null || a.left.rank < a.right.rank) {
      AgendaNode swap = a.left;
      a.left = a.right;
      a.right = swap;
    }
    a.rank = a.right == null ? 1 : a.right.rank + 1;
    return a;
  }
}

final class Person {
  final int from;
  final int to;
  final long arrival;
  Person next;

  Person(int from, int to, long arrival) {
    this.from = from;
    this.to = to;
    this.arrival = arrival;
  }
}

/** People, first come, first served. */
final class Queue {
  private Person first;
  private Person last;
  int length;

  void add(Person person) {
    person.next = null;
    if (first == null) first = person;
    else last.next = person;
    last = person;
    length++;
  }

  Person take() {
    Person person = first;
    first = person.next;
    length--;
    return person;
  }

  boolean isEmpty() {
    return first == null;
  }
}

final class Floor {
  final int number;
  final Queue waiting = new Queue();
  Floor above;

  Floor(int number) {
    this.number = number;
  }
}

final class Elevator implements Event {
  static final int CAPACITY = 8;
  static final int SECONDS_A_FLOOR = 3;
  static final int SECONDS_A_STOP = 5;

  final String name;
  int floor;
  int target;
  boolean busy;
  final Queue riders = new Queue();
  long travelled;
  int served;
  long waited;
  long longestWait;

  Elevator(String name, int floor) {
    this.name = name;
    this.floor = floor;
    this.target = floor;
  }

  int distance(int other) {
    return other < floor ? floor - other : other - floor;
  }

  void send(Building building, long now, int to) {
    if (busy) return;
    busy = true;
    target = to;
    building.agenda.at(now + 1, this);
  }

  /** One step: a floor further, or a stop at the target. */
  public void happen(Building building, long now) {
    if (floor != target) {
      floor += floor < target ? 1 : -1;
      travelled++;
      building.agenda.at(now + SECONDS_A_FLOOR, this);
      return;
    }
    int stay = riders.length;
    for (int i = 0; i < stay; i++) {
      Person person = riders.take();
      if (person.to == floor) {
        served++;
      } else {
        riders.add(person);
      }
    }
    Queue waiting = building.floor(floor).waiting;
    while (!waiting.isEmpty() && riders.length < CAPACITY) {
      Person person = waiting.take();
      long wait = now - person.arrival;
      waited += wait;
      if (wait > longestWait) longestWait = wait;
      riders.add(person);
    }
    if (!riders.isEmpty()) {
      Person person = riders.take();
      target = person.to;
      riders.add(person);
      building.agenda.at(now + SECONDS_A_STOP, this);
      return;
    }
    Floor call = building.fullest();
    if (call == null) {
      busy = false;
      return;
    }
    target = call.number;
    building.agenda.at(now + SECONDS_A_STOP, this);
  }
}

/** A person comes, and the next one is planned. */
final class Arrival implements Event {
  private final Random random;
  private final int spread;
  private int left;

  Arrival(long seed, int spread, int people) {
    random = new Random(seed);
    this.spread = spread;
    left = people;
  }

  public void happen(Building building, long now) {
    int from = random.below(10) < 4 ? 0 : random.below(building.floors);
    int to = random.below(building.floors);
    if (to == from) to = (to + 1) % building.floors;
    building.floor(from).waiting.add(new Person(from, to, now));
    building.strategy.choose(building, from).send(building, now, from);
    if (--left > 0) building.agenda.at(now + 4 + random.below(spread), this);
  }
}

final class Nearest implements Strategy {
  public Elevator choose(Building building, int floor) {
    Elevator a = building.first;
    Elevator b = building.second;
    if (a.busy != b.busy) return a.busy ? b : a;
    return a.distance(floor) <= b.distance(floor) ? a : b;
  }

  public String title() {
    return "nearest first";
  }
}

final class Zones implements Strategy {
  public Elevator choose(Building building, int floor) {
    Elevator own = floor < building.floors / 2 ? building.first : building.second;
    Elevator other = own == building.first ? building.second : building.first;
    return own.busy && !other.busy ? other : own;
  }

  public String title() {
    return "a zone for each";
  }
}

class Building {
  final int floors;
  final Agenda agenda = new Agenda();
  final Strategy strategy;
  final Elevator first;
  final Elevator second;
  private Floor ground;
  private int events;

  Building(int floors, Strategy strategy) {
    this.floors = floors;
    this.strategy = strategy;
    first = new Elevator("A", 0);
    second = new Elevator("B", floors / 2);
    for (int number = floors - 1; number >= 0; number--) {
      Floor floor = new Floor(number);
      floor.above = ground;
      ground = floor;
    }
  }

  Floor floor(int number) {
    Floor floor = ground;
    while (floor.number != number) floor = floor.above;
    return floor;
  }

  /** The floor where most people wait; null when nobody does. */
  Floor fullest() {
    Floor best = null;
    for (Floor floor = ground; floor != null; floor = floor.above) {
      int length = floor.waiting.length;
      if (length > 0 && (best == null || length > best.waiting.length)) best = floor;
    }
    return best;
  }

  int run() {
    for (Event event = agenda.next(); event != null; event = agenda.next()) {
      event.happen(this, agenda.now());
      events++;
    }
    return events;
  }
}
