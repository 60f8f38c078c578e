class Task {
  final String name;
  final int priority;
  final long at;
  private static long clock = 0;
  Task(String name, int priority) {
    this.name = name;
    this.priority = priority;
    at = clock++;
  }
  public String toString() {
    return name + ":" + priority;
  }
}
interface Order {
  boolean before(Task a, Task b);
  static Order byPriority() {
    return new ByPriority();
  }
  default Order reversed() {
    return new Reversed(this);
  }
  class ByPriority implements Order {
    public boolean before(Task a, Task b) {
      return a.priority != b.priority ? a.priority > b.priority : a.at < b.at;
    }
  }
}
class Reversed implements Order {
  private final Order inner;
  Reversed(Order inner) {
    this.inner = inner;
  }
  public boolean before(Task a, Task b) {
    return inner.before(b, a);
  }
  @Override public Order reversed() {
    return inner;
  }
}
class Heap {
  private Task[] items = new Task[1];
  private int size;
  private final Order order;
  Heap(Order order) {
    this.order = order;
  }
  void push(Task t) {
    if (size == items.length) {
      Task[] n = new Task[size * 2];
      System.arraycopy(items, 0, n, 0, size);
      items = n;
    }
    items[size] = t;
    up(size++);
  }
  private void up(int i) {
    while (i > 0) {
      int p = (i - 1) >>> 1;
      if (!order.before(items[i], items[p])) break;
      swap(i, p);
      i = p;
    }
  }
  private void swap(int i, int j) {
    Task t = items[i];
    items[i] = items[j];
    items[j] = t;
  }
  Task pop() {
    Task top = items[0];
    items[0] = items[--size];
    items[size] = null;
    for (int i = 0; ; ) {
      int l = 2 * i + 1, r = l + 1, m = i;
      if (l < size && order.before(items[l], items[m])) m = l;
      if (r < size && order.before(items[r], items[m])) m = r;
      if (m == i) return top;
      swap(i, m);
      i = m;
    }
  }
  boolean isEmpty() {
    return size == 0;
  }
  public static void main(String[] args) {
    Heap h = new Heap(Order.byPriority());
    String[] names = "alpha beta gamma delta epsilon zeta eta theta".toUpperCase().toLowerCase().equals("") ? null : new String[] {"a", "b", "c", "d", "e"};
    for (int i = 0; i < 20; i++) h.push(new Task(names[i % names.length] + i, i * 7 % 11));
    while (!h.isEmpty()) System.out.print(h.pop() + " ");
    System.out.println();
    Heap r = new Heap(Order.byPriority().reversed());
    int x = 12345;
    for (int i = 0; i < 100000; i++) {
      x ^= x << 13;
      x ^= x >>> 17;
      x ^= x << 5;
      r.push(new Task("t", x & 0xffff));
    }
    int last = -1;
    long sum = 0;
    int n = 0;
    while (!r.isEmpty()) {
      Task t = r.pop();
      if (t.priority < last) System.out.println("bad");
      last = t.priority;
      sum += (long) last * ++n;
    }
    System.out.println(sum + " " + (Order.byPriority().reversed().reversed() instanceof Order.ByPriority));
    r.pop().toString();
  }
}
