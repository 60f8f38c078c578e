package tasks;

class Task {
  final Task link;
  final int id, priority;
  final Kind kind;
  Packet input;
  int data;
  boolean isHeld, isWaiting;

  Task(Task link, int id, int priority, Packet input, Kind kind, int data) {
    this.link = link;
    this.id = id;
    this.priority = priority;
    this.input = input;
    this.kind = kind;
    this.data = data;
  }

  Task run(Scheduler scheduler) {
    Packet packet = input;
    if (packet != null) {
      input = packet.link;
      isWaiting = false;
    }
    return kind.handle(this, packet, scheduler);
  }
}
