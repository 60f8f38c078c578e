interface Listener {
  void on(Event e);
}
abstract class Event {
  private static int serial;
  final int id = serial++;
  abstract String kind();
  public String toString() {
    return kind() + "#" + id;
  }
}
class Click extends Event {
  final int x, y;
  Click(int x, int y) {
    this.x = x;
    this.y = y;
  }
  String kind() {
    return "click";
  }
  public String toString() {
    return super.toString() + "(" + x + "," + y + ")";
  }
}
class Key extends Event {
  final char c;
  Key(char c) {
    this.c = c;
  }
  String kind() {
    return "key";
  }
}
class Bus {
  private final Listener[] ls = new Listener[8];
  private int n;
  Bus add(Listener l) {
    ls[n++] = l;
    return this;
  }
  void fire(Event e) {
    for (int i = 0; i < n; i++) ls[i].on(e);
  }
}
class Log implements Listener {
  final StringBuilder text = new StringBuilder();
  public void on(Event e) {
    text.append(e).append(';');
  }
}
class Counter implements Listener {
  int clicks, keys, other;
  public void on(Event e) {
    if (e instanceof Click) clicks++;
    else if (e instanceof Key k && Character.isLetter(k.c)) keys++;
    else other++;
  }
}
final class Filter implements Listener {
  private final Listener next;
  private final String kind;
  Filter(String kind, Listener next) {
    this.kind = kind;
    this.next = next;
  }
  @Override public void on(Event e) {
    if (kind.equals(e.kind())) next.on(e);
  }
}
public class Events {
  static class Machine implements Listener {
    static final int IDLE = 0, DRAG = 1, DONE = 2;
    int state = IDLE;
    String trace = "";
    public void on(Event e) {
      switch (state) {
        case IDLE: if (e instanceof Click) state = DRAG;
        break;
        case DRAG: if (e instanceof Key) {
          state = ((Key) e).c == 'q' ? DONE : IDLE;
        }
        break;
        default: return;
      }
      trace += state;
    }
  }
  public static void main(String[] args) {
    Log log = new Log();
    Counter c = new Counter();
    Machine m = new Machine();
    Bus bus = new Bus().add(log).add(c).add(new Filter("key", log)).add(m);
    String s = "ab1q!z";
    for (int i = 0; i < s.length(); i++) {
      bus.fire(new Key(s.charAt(i)));
      if (i % 2 == 0) bus.fire(new Click(i, -i));
    }
    System.out.println(log.text);
    System.out.println(c.clicks + " " + c.keys + " " + c.other + " " + m.trace + " " + m.state);
    for (int i = 0; i < 3000000; i++) {
      c.on(i % 3 == 0 ? new Click(i, i) : new Key((char) ('0' + i % 60)));
      if (i % 1000000 == 0) System.out.println(c.clicks + " " + c.keys + " " + c.other);
    }
    System.out.println(c.clicks + " " + c.keys + " " + c.other);
    Event bad = new Key('x');
    Click cl = (Click) bad;
  }
}
