package sim;

/** Something at a time; ordered by it, then by number. */
abstract class Event implements Comparable {
  private static int next = 1;
  final long time;
  private final int number = next++;

  Event(long time) { this.time = time; }

  abstract void happen(Simulation in) throws InterruptedException;

  public int compareTo(Object o) {
    Event other = (Event) o;
    return time < other.time ? -1 : time > other.time ? 1 : number - other.number;
  }
}
