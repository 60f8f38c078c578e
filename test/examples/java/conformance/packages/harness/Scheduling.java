import static tasks.Kind.*;
import static tasks.Scheduler.*;

import core.Benchmark;
import tasks.Packet;
import tasks.Scheduler;

public class Scheduling extends Benchmark {
  @Override public Object benchmark() { throw new RuntimeException("Should never be reached"); }
  @Override public boolean verifyResult(Object result) { throw new RuntimeException("Should never be reached"); }

  @Override
  public boolean innerLoop(int count) {
    Scheduler scheduler = new Scheduler();
    scheduler.create(0, 10, null, IDLE, count);
    Packet queue = new Packet(null, 1, WORK);
    queue = new Packet(queue, 1, WORK);
    scheduler.create(1, 1000, queue, WORK, 0);
    queue = null;
    for (int i = 0; i < 3; i++) queue = new Packet(queue, 2, DEVICE);
    scheduler.create(2, 2000, queue, HANDLER, MAX_TASKS);
    scheduler.create(3, 3000, null, DEVICE, 0);
    scheduler.schedule();
    System.out.println("held " + scheduler.held() + ", queued " + scheduler.queued() + ", limit " + MAX_TASKS);
    return scheduler.held() > 0;
  }
}
