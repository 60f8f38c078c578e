// A round robin scheduler of tasks with devices, packets in queues, priorities; a cooperative coroutine by iterators; a cache of pages
import java.util.*;

abstract class Task {
  enum State { READY, RUNNING, BLOCKED, DONE }
  private static int ids;
  final int id = ids++;
  final int priority;
  protected State state = State.READY;
  private Task next;
  int slices;

  Task(int priority) { this.priority = priority; }
  abstract State step(Scheduler s);
  final void slice(Scheduler s) { state = State.RUNNING; slices++; state = step(s); }
  Task getNext() { return next; }
  Task link(Task n) { next = n; return this; }
  @Override public String toString() { return getClass().getSimpleName() + id + "/" + state; }
}

final class Packet {
  final int kind; int data; Packet next;
  Packet(int kind, int data) { this.kind = kind; this.data = data; }
  static Packet append(Packet queue, Packet p) {
    p.next = null;
    if (queue == null) return p;
    Packet at = queue;
    while (at.next != null) at = at.next;
    at.next = p;
    return queue;
  }
}

class Worker extends Task {
  private Packet queue; private int checksum;
  Worker(int priority) { super(priority); }
  void send(Packet p) { queue = Packet.append(queue, p); if (state == State.BLOCKED) state = State.READY; }
  int getChecksum() { return checksum; }
  @Override State step(Scheduler s) {
    if (queue == null) return s.isClosing() ? State.DONE : State.BLOCKED;
    Packet p = queue;
    queue = p.next;
    checksum = checksum * 31 + p.data ^ p.kind;
    if (p.kind > 0) s.route(new Packet(p.kind - 1, p.data + id));
    return State.READY;
  }
}

class Producer extends Task {
  private int left, seed;
  Producer(int priority, int left) { super(priority); this.left = left; seed = left; }
  @Override State step(Scheduler s) {
    if (left-- == 0) { s.closed(this); return State.DONE; }
    seed = (seed * 1309 + 13849) & 65535;
    s.route(new Packet(seed % 4, seed));
    return State.READY;
  }
}

class Scheduler {
  private Task list; private final List<Worker> workers = new ArrayList<>(); private int producers, routed, switches;
  void add(Task t) {
    if (t instanceof Worker w) workers.add(w); else producers++;
    if (list == null || list.priority < t.priority) { list = t.link(list); return; }
    Task at = list;
    while (at.getNext() != null && at.getNext().priority >= t.priority) at = at.getNext();
    t.link(at.getNext());
    at.link(t);
  }
  void route(Packet p) { workers.get((p.data + p.kind) % workers.size()).send(p); routed++; }
  void closed(Producer p) { producers--; for (Worker w : workers) if (w.state == Task.State.BLOCKED) w.state = Task.State.READY; }
  boolean isClosing() { return producers == 0; }
  int run() {
    boolean progress;
    do {
      progress = false;
      for (Task t = list; t != null; t = t.getNext()) {
        switch (t.state) {
          case READY: t.slice(this); switches++; progress = true; break;
          case RUNNING: throw new IllegalStateException(t.toString());
          case BLOCKED: case DONE: break;
        }
      }
    } while (progress);
    return switches;
  }
  @Override public String toString() { StringBuilder s = new StringBuilder("routed " + routed); for (Task t = list; t != null; t = t.getNext()) s.append(' ').append(t).append(':').append(t.slices); return s.toString(); }
}

public class scheduler_tasks {
  static abstract class Coroutine<T> implements Iterator<T> { private T value; private boolean ready, over; private int pc; protected abstract int resume(int pc); protected void yieldValue(T t) { value = t; ready = true; } @Override public boolean hasNext() { while (!ready && !over) { pc = resume(pc); if (pc < 0) over = true; } return ready; } @Override public T next() { if (!hasNext()) throw new NoSuchElementException(); ready = false; return value; } }
  static Iterator<Integer> primes(int max) { return new Coroutine<>() { int n = 2; @Override protected int resume(int pc) { switch (pc) { case 0: if (n > max) return -1; for (int d = 2; d * d <= n; d++) if (n % d == 0) { n++; return 0; } yieldValue(n); return 1; case 1: n++; default: return 0; } } }; }
  static int faults(String policy, int frames, int... pages) { LinkedHashMap<Integer, Integer> in = new LinkedHashMap<>(16, 0.75f, policy.equals("lru")); int faults = 0; for (int p : pages) { if (in.get(p) != null) continue; faults++; if (in.size() == frames) in.remove(in.keySet().iterator().next()); in.put(p, faults); } return faults; }
  public static void main(String[] args) {
    Scheduler s = new Scheduler(); s.add(new Producer(5, 20)); s.add(new Worker(3)); s.add(new Worker(9)); s.add(new Producer(1, 7)); s.add(new Worker(3)); System.out.println(s.run() + " " + s); int sum = 0; for (Task t = new Worker(0).link(null); t != null; t = t.getNext()) sum += t.id; System.out.println(sum); Iterator<Integer> it = primes(40); StringBuilder b = new StringBuilder(); while (it.hasNext()) b.append(it.next()).append(' '); System.out.println(b); try { it.next(); } catch (NoSuchElementException e) { System.out.println("over"); } int[] pages = {7, 0, 1, 2, 0, 3, 0, 4, 2, 3, 0, 3, 2, 1, 2, 0, 1, 7, 0, 1}; System.out.println(faults("fifo", 3, pages) + " " + faults("lru", 3, pages) + " " + faults("lru", 4, pages) + " " + faults("fifo", 3)); Worker w = new Worker(1) { @Override State step(Scheduler x) { return State.RUNNING; } }; s.add(w); try { s.run(); } catch (IllegalStateException e) { System.out.println(e.getMessage()); }
  }
}
