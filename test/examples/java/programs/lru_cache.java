class Cache {
  private static final class Slot {
    final int key;
    String value;
    Slot prev, next, chain;
    Slot(int k, String v) {
      key = k;
      value = v;
    }
  }
  private final Slot[] table;
  private final Slot head = new Slot(0, null), tail = new Slot(0, null);
  private int size;
  private final int cap;
  long hits, misses;
  Cache(int cap) {
    this.cap = cap;
    int n = 1;
    while (n < cap * 2) n <<= 1;
    table = new Slot[n];
    head.next = tail;
    tail.prev = head;
  }
  private int slot(int k) {
    int h = k * 0x9E3779B9;
    return (h ^ h >>> 16) & table.length - 1;
  }
  private void unlink(Slot s) {
    s.prev.next = s.next;
    s.next.prev = s.prev;
  }
  private void front(Slot s) {
    s.next = head.next;
    s.prev = head;
    head.next.prev = s;
    head.next = s;
  }
  String get(int k) {
    for (Slot s = table[slot(k)]; s != null; s = s.chain) if (s.key == k) {
      hits++;
      unlink(s);
      front(s);
      return s.value;
    }
    misses++;
    return null;
  }
  void put(int k, String v) {
    int i = slot(k);
    for (Slot s = table[i]; s != null; s = s.chain) if (s.key == k) {
      s.value = v;
      unlink(s);
      front(s);
      return;
    }
    if (size == cap) {
      Slot old = tail.prev;
      unlink(old);
      int j = slot(old.key);
      Slot c = table[j];
      if (c == old) table[j] = old.chain;
      else {
        while (c.chain != old) c = c.chain;
        c.chain = old.chain;
      }
      size--;
    }
    Slot s = new Slot(k, v);
    s.chain = table[i];
    table[i] = s;
    front(s);
    size++;
  }
  public String toString() {
    String s = "{";
    for (Slot p = head.next; p != tail; p = p.next) s += (p == head.next ? "" : ", ") + p.key + ":" + p.value;
    return s + "}";
  }
}
public class Lru {
  public static void main(String[] args) {
    Cache c = new Cache(4);
    for (int i = 0; i < 6; i++) c.put(i, "v" + i);
    System.out.println(c);
    System.out.println(c.get(3) + c.get(0));
    c.put(2, null);
    c.put(9, "nine");
    System.out.println(c + " " + c.hits + "/" + c.misses);
    Cache d = new Cache(500);
    long s = 7;
    for (int i = 0; i < 300000; i++) {
      s ^= s << 13;
      s ^= s >>> 7;
      s ^= s << 17;
      int k = (int) (s % 1500);
      String v = d.get(k);
      if (v == null) d.put(k, "x" + k);
      else if (!v.equals("x" + k)) System.out.println("bad " + k);
    }
    System.out.println(d.hits + " " + d.misses);
  }
}
