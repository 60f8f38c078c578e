package tasks;

public class Scheduler {
  public static final int MAX_TASKS = Kind.values().length + 2;
  private final Task[] table = new Task[MAX_TASKS];
  private Task list, current;
  private int held, queued;

  public void create(int id, int priority, Packet queue, Kind kind, int data) {
    list = table[id] = new Task(list, id, priority, queue, kind, data);
  }

  public void schedule() {
    current = list;
    int steps = 0;
    while (current != null && ++steps < 1000) {
      if (current.isHeld || current.isWaiting && current.input == null) current = current.link;
      else current = current.run(this);
    }
  }

  Task hold(Task task) {
    held++;
    task.isHeld = true;
    return task.link;
  }

  Task release(int id) {
    Task task = table[id];
    if (task == null) return null;
    task.isHeld = false;
    return task.priority > current.priority ? task : current;
  }

  Task waiting(Task task) {
    task.isWaiting = true;
    return task;
  }

  Task queue(Packet packet) {
    Task task = table[packet.owner];
    if (task == null) return null;
    queued++;
    packet.link = null;
    task.input = packet.addTo(task.input);
    return task.priority > current.priority ? task : current;
  }

  public int held() { return held; }
  public int queued() { return queued; }
}
