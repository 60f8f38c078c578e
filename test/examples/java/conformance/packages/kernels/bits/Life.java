package bits;

/** The game of life, a row being a long; beside, islands counted with labelled loops. */
public class Life extends Bits {
  private final long[] rows = new long[48];

  @Override protected void prepare() {
    super.prepare();
    for (int i = 0; i < rows.length; i++)
      for (int k = 0; k < 8; k++) rows[i] |= (data[(i * 8 + k) % data.length] & 0xFFL) << k * 8;
  }

  private int neighbours(int row, int column) {
    int count = 0;
    for (int dr = -1; dr <= 1; dr++) {
      if (row + dr < 0 || row + dr >= rows.length) continue;
      for (int dc = -1; dc <= 1; dc++) {
        if (dr == 0 && dc == 0 || (column + dc & ~63) != 0) continue;
        count += (int) (rows[row + dr] >>> column + dc) & 1;
      }
    }
    return count;
  }

  private void step() {
    long[] next = new long[rows.length];
    for (int r = 0; r < rows.length; r++)
      for (int c = 0; c < 64; c++) {
        final int around = neighbours(r, c);
        if (around == 3 || around == 2 && (rows[r] & 1L << c) != 0) next[r] |= 1L << c;
      }
    System.arraycopy(next, 0, rows, 0, next.length);
  }

  private int islands() {
    boolean[][] seen = new boolean[rows.length][64];
    int found = 0;
    int[] stack = new int[rows.length * 64 * 4];
    search:
    for (int r = 0; r < rows.length; r++) {
      for (int c = 0; c < 64; c++) {
        if (seen[r][c] || (rows[r] >> c & 1) == 0) continue;
        if (++found > 500) break search;
        int depth = 0;
        stack[depth++] = r << 6 | c;
        fill:
        while (depth > 0) {
          int at = stack[--depth], y = at >> 6, x = at & 63;
          if (seen[y][x]) continue fill;
          seen[y][x] = true;
          for (int[] d : new int[][] {{0, 1}, {1, 0}, {0, -1}, {-1, 0}}) {
            int v = y + d[0], u = x + d[1];
            if (v < 0 || u < 0 || v >= rows.length || u > 63) continue;
            if ((rows[v] >>> u & 1L) == 0 || seen[v][u]) continue;
            stack[depth++] = v << 6 | u;
          }
        }
      }
    }
    return found;
  }

  @Override protected long run() {
    StringBuilder text = new StringBuilder("  ");
    for (int i = 0; i < size; i++) {
      step();
      if (i % 4 == 0) text.append(islands()).append(' ');
    }
    System.out.println(text);
    long sum = 0;
    for (long row : rows) sum = sum * 31 + row + count(row);
    return sum;
  }
}
