/**
 * A heap of a given size that lives, with some of it replaced all the time, under an allocation of garbage: how long the
 * collector stops the program. See pause.ts.
 *
 * Arguments: megabytes that live; seconds to run. Prints the longest gap between two turns of the loop, in microseconds.
 */
class Pause {
  static int number(String text) {
    int value = 0;
    for (int i = 0; i < text.length(); i++) value = value * 10 + text.charAt(i) - '0';
    return value;
  }

  public static void main(String[] args) {
    // An entry, its payload and its place in the table take 120 bytes.
    int size = number(args[0]) * 8738;
    Entry[] table = new Entry[size];
    for (int i = 0; i < size; i++) table[i] = new Entry(i, null);
    long end = System.nanoTime() + number(args[1]) * 1000000000L;
    int random = 1;
    long longest = 0;
    long before = System.nanoTime();
    while (before < end) {
      for (int i = 0; i < 200; i++) {
        random = random * 1664525 + 1013904223;
        int place = (random >>> 1) % size;
        Entry old = table[place];
        if ((random & 15) == 0) table[place] = new Entry(i, old.next == null ? old : null);
        else if (new Entry(i, old).value != i) System.out.println("wrong");
      }
      long now = System.nanoTime();
      if (now - before > longest) longest = now - before;
      before = now;
    }
    System.out.println(longest / 1000);
  }
}

class Entry {
  int value;
  Entry next;
  long[] payload = new long[8];

  Entry(int value, Entry next) {
    this.value = value;
    this.next = next;
    payload[value & 7] = value;
  }
}
