/** The towers of Hanoi with discs as linked objects. */
public class Towers {
  static final class Disc { final int size; Disc below; Disc(int size) { this.size = size; } }
  private final Disc[] piles = new Disc[3];
  private int moves;
  private void push(Disc disc, int pile) {
    Disc top = piles[pile];
    if (top != null && disc.size >= top.size) throw new IllegalStateException("a larger disc on a smaller one");
    disc.below = top;
    piles[pile] = disc;
  }
  private Disc pop(int pile) {
    Disc top = piles[pile];
    if (top == null) throw new IllegalStateException("no disc");
    piles[pile] = top.below;
    top.below = null;
    return top;
  }
  private void move(int n, int from, int to) {
    if (n == 1) { push(pop(from), to); moves++; return; }
    int other = 3 - from - to;
    move(n - 1, from, other);
    move(1, from, to);
    move(n - 1, other, to);
  }
  static long run() {
    int total = 0;
    for (int i = 0; i < 12; i++) {
      Towers t = new Towers();
      for (int d = 20; d > 0; d--) t.push(new Disc(d), 0);
      t.move(20, 0, 1);
      total += t.moves;
    }
    return total;
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
