package tasks;

public enum Kind {
  IDLE(0) {
    @Override Task handle(Task task, Packet packet, Scheduler scheduler) {
      if (--task.data <= 0) return scheduler.hold(task);
      if ((task.data & 1) == 0) return scheduler.release(3);
      return scheduler.release(2);
    }
  },
  WORK(7) {
    @Override Task handle(Task task, Packet packet, Scheduler scheduler) {
      if (packet == null) return scheduler.waiting(task);
      packet.owner = 2;
      packet.datum = task.data += 3;
      return scheduler.queue(packet);
    }
  },
  HANDLER(12) {
    @Override Task handle(Task task, Packet packet, Scheduler scheduler) {
      if (packet == null) return scheduler.waiting(task);
      packet.owner = packet.kind == WORK ? 1 : 3;
      return task.data-- > 0 ? scheduler.queue(packet) : scheduler.hold(task);
    }
  },
  DEVICE(1) {
    @Override Task handle(Task task, Packet packet, Scheduler scheduler) {
      if (packet == null) return scheduler.waiting(task);
      packet.datum++;
      packet.owner = 2;
      return task.data++ > 5 ? scheduler.hold(task) : scheduler.queue(packet);
    }
  };

  final int code;

  Kind(int code) { this.code = code; }

  abstract Task handle(Task task, Packet packet, Scheduler scheduler);
}
