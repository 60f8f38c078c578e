/** All placements of queens that do not attack each other, by backtracking over fields. */
public class Queens {
  private final int size;
  private final boolean[] columns, up, down;
  private int found;
  Queens(int size) {
    this.size = size;
    columns = new boolean[size];
    up = new boolean[2 * size];
    down = new boolean[2 * size];
  }
  private void place(int row) {
    if (row == size) { found++; return; }
    for (int c = 0; c < size; c++) {
      int u = row + c, d = row - c + size;
      if (columns[c] || up[u] || down[d]) continue;
      columns[c] = up[u] = down[d] = true;
      place(row + 1);
      columns[c] = up[u] = down[d] = false;
    }
  }
  static long run() {
    Queens q = new Queens(10);
    for (int i = 0; i < 30; i++) q.place(0);
    return q.found;
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
