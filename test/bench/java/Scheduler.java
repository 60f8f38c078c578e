/** Tasks of several kinds that send packets through queues, run by priority: virtual calls and links of objects. */
import java.util.ArrayList;
import java.util.List;

public class Scheduler {
  static final class Packet { Packet next; int owner, value; Packet(int owner, int value) { this.owner = owner; this.value = value; } }
  static final class PacketQueue {
    private Packet first, last;
    void add(Packet p) { p.next = null; if (first == null) first = p; else last.next = p; last = p; }
    Packet take() { Packet p = first; if (p != null) { first = p.next; p.next = null; } return p; }
    boolean isEmpty() { return first == null; }
  }
  abstract static class Task {
    final int id; final PacketQueue queue = new PacketQueue(); long handled;
    Task(int id) { this.id = id; }
    abstract void handle(Packet p, Scheduler s);
    boolean isReady() { return !queue.isEmpty(); }
  }
  static final class Worker extends Task {
    private int next;
    Worker(int id) { super(id); }
    @Override void handle(Packet p, Scheduler s) { p.value = (p.value * 31 + id) & 0xffff; next = (next + 1) % s.tasks.size(); s.send(next, p); }
  }
  static final class Device extends Task {
    private Packet held;
    Device(int id) { super(id); }
    @Override void handle(Packet p, Scheduler s) { if (held == null) { held = p; return; } Packet out = held; held = p; out.value ^= p.value; s.send(out.owner, out); }
  }
  static final class Handler extends Task {
    private final List<Integer> seen = new ArrayList<>();
    Handler(int id) { super(id); }
    @Override void handle(Packet p, Scheduler s) { seen.add(p.value & 127); if (seen.size() > 64) { int sum = 0; for (int v : seen) sum += v; p.value += sum; seen.clear(); } s.send((p.value & 3) + 1, p); }
  }
  final List<Task> tasks = new ArrayList<>();
  void send(int to, Packet p) { tasks.get(to % tasks.size()).queue.add(p); }
  long schedule(int steps) {
    for (int i = 0; i < steps; ) {
      boolean idle = true;
      for (Task t : tasks) {
        if (!t.isReady()) continue;
        idle = false;
        t.handled++;
        t.handle(t.queue.take(), this);
        i++;
      }
      if (idle) throw new IllegalStateException("idle");
    }
    long sum = 0;
    for (Task t : tasks) sum = sum * 31 + t.handled;
    return sum;
  }
  static long run() {
    Scheduler s = new Scheduler();
    s.tasks.add(new Worker(0)); s.tasks.add(new Handler(1)); s.tasks.add(new Device(2)); s.tasks.add(new Worker(3)); s.tasks.add(new Device(4)); s.tasks.add(new Handler(5));
    for (int i = 0; i < 20; i++) s.send(i, new Packet(i % 6, i * 7));
    return s.schedule(5_000_000);
  }

  public static void main(String[] args) {
    double[] times = new double[args.length > 0 ? Integer.parseInt(args[0]) : 15];
    long result = 0;
    for (int i = 0; i < times.length; i++) {
      long start = System.nanoTime();
      result = run();
      times[i] = (System.nanoTime() - start) / 1e6;
    }
    System.out.println(result);
    for (double time : times) System.out.println(time);
  }
}
