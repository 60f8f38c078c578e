// A little operating system kernel: tasks of several kinds with packets, queues, priorities, and states, scheduled in turn.
public class task_kernel {
  enum Kind { DEVICE, WORK }

  static final class Packet {
    Packet link;
    TaskId ident;
    final Kind kind;
    int datum;
    final int[] data = new int[4];

    Packet(Packet link, TaskId ident, Kind kind) {
      this.link = link;
      this.ident = ident;
      this.kind = kind;
    }

    Packet appendTo(Packet queue) {
      link = null;
      if (queue == null) return this;
      Packet last = queue;
      while (last.link != null) last = last.link;
      last.link = this;
      return queue;
    }
  }

  enum TaskId {
    IDLE, WORKER, HANDLER_A, HANDLER_B, DEVICE_A, DEVICE_B;
    static final int COUNT = values().length;
  }

  static class State {
    private boolean packetPending, waiting, holding;

    static State with(boolean pending, boolean waiting) {
      State s = new State();
      s.packetPending = pending;
      s.waiting = waiting;
      return s;
    }

    State running() { packetPending = waiting = holding = false; return this; }
    State packetPending() { packetPending = true; waiting = holding = false; return this; }
    boolean isHoldingOrWaiting() { return holding || !packetPending && waiting; }
    boolean isWaitingWithPacket() { return packetPending && waiting && !holding; }
    void hold(boolean on) { holding = on; }
    void await(boolean on) { waiting = on; }
    void pend(boolean on) { packetPending = on; }
    @Override public String toString() { return (packetPending ? "P" : "-") + (waiting ? "W" : "-") + (holding ? "H" : "-"); }
  }

  interface Behaviour {
    Control run(Scheduler s, Packet work);
  }

  static class Control {
    final TaskId id;
    final int priority;
    final Control next;
    final State state;
    final Behaviour behaviour;
    private Packet input;
    int runs;

    Control(TaskId id, int priority, Control next, Packet input, State state, Behaviour behaviour) {
      this.id = id;
      this.priority = priority;
      this.next = next;
      this.input = input;
      this.state = state;
      this.behaviour = behaviour;
    }

    Control addInput(Packet p, Control old) {
      if (input == null) {
        input = p;
        state.pend(true);
        if (priority > old.priority) return this;
      } else p.appendTo(input);
      return old;
    }

    Control run(Scheduler s) {
      Packet p = null;
      runs++;
      if (state.isWaitingWithPacket()) {
        p = input;
        input = p.link;
        if (input == null) state.running();
        else state.packetPending();
      }
      return behaviour.run(s, p);
    }
  }

  static class Scheduler {
    private final Control[] table = new Control[TaskId.COUNT];
    private Control list, current;
    private TaskId currentId;
    int queued, held;
    final StringBuilder trace = new StringBuilder();

    void add(TaskId id, int priority, Packet queue, State state, Behaviour b) {
      list = new Control(id, priority, list, queue, state, b);
      table[id.ordinal()] = list;
    }

    void schedule() {
      current = list;
      while (current != null) {
        if (current.state.isHoldingOrWaiting()) current = current.next;
        else {
          currentId = current.id;
          if (trace.length() < 60) trace.append(currentId.name().charAt(0));
          current = current.run(this);
        }
      }
    }

    Control find(TaskId id) {
      Control t = table[id.ordinal()];
      if (t == null) throw new IllegalArgumentException("no task " + id);
      return t;
    }

    Control waitCurrent() { current.state.await(true); return current; }
    Control holdCurrent() { held++; current.state.hold(true); return current.next; }

    Control release(TaskId id) {
      Control t = find(id);
      t.state.hold(false);
      return t.priority > current.priority ? t : current;
    }

    Control queue(Packet p) {
      Control t = find(p.ident);
      queued++;
      p.link = null;
      p.ident = currentId;
      return t.addInput(p, current);
    }
  }

  static class Idle implements Behaviour {
    private int control = 1, count;
    Idle(int count) { this.count = count; }
    public Control run(Scheduler s, Packet work) {
      if (--count == 0) return s.holdCurrent();
      if ((control & 1) == 0) {
        control /= 2;
        return s.release(TaskId.DEVICE_A);
      }
      control = control / 2 ^ 0xD008;
      return s.release(TaskId.DEVICE_B);
    }
  }

  static class Worker implements Behaviour {
    private TaskId to = TaskId.HANDLER_A;
    private int letter;
    public Control run(Scheduler s, Packet work) {
      if (work == null) return s.waitCurrent();
      to = to == TaskId.HANDLER_A ? TaskId.HANDLER_B : TaskId.HANDLER_A;
      work.ident = to;
      work.datum = 0;
      for (int i = 0; i < work.data.length; i++) {
        if (++letter > 26) letter = 1;
        work.data[i] = 'A' + letter - 1;
      }
      return s.queue(work);
    }
  }

  static class Handler implements Behaviour {
    private Packet workIn, deviceIn;
    int sent;
    public Control run(Scheduler s, Packet work) {
      if (work != null) {
        switch (work.kind) {
          case WORK -> workIn = work.appendTo(workIn);
          case DEVICE -> deviceIn = work.appendTo(deviceIn);
        }
      }
      if (workIn != null) {
        Packet w = workIn;
        int count = w.datum;
        if (count >= w.data.length) {
          workIn = w.link;
          return s.queue(w);
        }
        if (deviceIn != null) {
          Packet d = deviceIn;
          deviceIn = d.link;
          d.datum = w.data[count];
          w.datum = count + 1;
          sent++;
          return s.queue(d);
        }
      }
      return s.waitCurrent();
    }
  }

  static class Device implements Behaviour {
    private Packet pending;
    private final StringBuilder out;
    Device(StringBuilder out) { this.out = out; }
    public Control run(Scheduler s, Packet work) {
      if (work == null) {
        if (pending == null) return s.waitCurrent();
        Packet p = pending;
        pending = null;
        return s.queue(p);
      }
      pending = work;
      if (out.length() < 40) out.append((char) work.datum);
      return s.holdCurrent();
    }
  }

  static void simulate(int count) {
    Scheduler s = new Scheduler();
    StringBuilder outA = new StringBuilder(), outB = new StringBuilder();
    Handler a = new Handler(), b = new Handler();
    s.add(TaskId.IDLE, 0, null, new State().running(), new Idle(count));
    Packet q = new Packet(null, TaskId.WORKER, Kind.WORK);
    s.add(TaskId.WORKER, 1000, new Packet(q, TaskId.WORKER, Kind.WORK), State.with(true, true), new Worker());
    s.add(TaskId.HANDLER_A, 2000, packets(TaskId.DEVICE_A, 3), State.with(true, true), a);
    s.add(TaskId.HANDLER_B, 3000, packets(TaskId.DEVICE_B, 3), State.with(true, true), b);
    s.add(TaskId.DEVICE_A, 4000, null, State.with(false, true), new Device(outA));
    s.add(TaskId.DEVICE_B, 5000, null, State.with(false, true), new Device(outB));
    s.schedule();
    System.out.println("queued " + s.queued + " held " + s.held + " sent " + a.sent + "/" + b.sent);
    System.out.println(s.trace + " " + outA + " " + outB);
    for (Control c = s.list; c != null; c = c.next) System.out.print(c.id + ":" + c.runs + c.state + " ");
    System.out.println();
  }

  static Packet packets(TaskId id, int n) {
    Packet p = null;
    for (int i = 0; i < n; i++) p = new Packet(p, id, Kind.DEVICE);
    return p;
  }

  public static void main(String[] args) {
    simulate(100);
    simulate(10000);
    try {
      new Scheduler().find(TaskId.DEVICE_B);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
  }
}
