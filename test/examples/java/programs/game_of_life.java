public class game_of_life {
  interface Rule { boolean next(boolean alive, int neighbours); Rule CONWAY = (a, n) -> n == 3 || a && n == 2; static Rule of(String birth, String survive) { return (a, n) -> (a ? survive : birth).indexOf('0' + n) >= 0; } }
  static final class Grid {
    private final boolean[][] cells; private final int w, h; private int generation;
    Grid(int w, int h) { this.w = w; this.h = h; cells = new boolean[h][w]; }
    Grid(String... rows) { this(rows[0].length(), rows.length); for (int y = 0; y < h; y++) for (int x = 0; x < w; x++) cells[y][x] = rows[y].charAt(x) == '#'; }
    int around(int x, int y) { int n = 0; for (int dy = -1; dy <= 1; dy++) for (int dx = -1; dx <= 1; dx++) { if (dx == 0 && dy == 0) continue; int yy = Math.floorMod(y + dy, h), xx = (x + dx + w) % w; if (cells[yy][xx]) n++; } return n; }
    Grid step(Rule r) { Grid g = new Grid(w, h); for (int y = 0; y < h; y++) for (int x = 0; x < w; x++) g.cells[y][x] = r.next(cells[y][x], around(x, y)); g.generation = generation + 1; return g; }
    int alive() { int n = 0; for (boolean[] row : cells) for (boolean c : row) n += c ? 1 : 0; return n; }
    @Override public int hashCode() { int hsh = 17; for (boolean[] r : cells) for (boolean b : r) hsh = hsh * 31 + (b ? 1231 : 1237); return hsh; }
    @Override public boolean equals(Object o) { if (this == o) return true; if (!(o instanceof Grid g) || g.w != w || g.h != h) return false; for (int y = 0; y < h; y++) for (int x = 0; x < w; x++) if (cells[y][x] != g.cells[y][x]) return false; return true; }
    @Override public String toString() { StringBuilder sb = new StringBuilder("gen " + generation + ":\n"); for (boolean[] row : cells) { for (boolean c : row) sb.append(c ? '#' : '.'); sb.append('\n'); } sb.setLength(sb.length() - 1); return sb.toString(); }
  }
  public static void main(String[] args) {
    Grid g = new Grid(".#......", "..#.....", "###.....", "........", "........", "........");
    for (int i = 0; i < 5; i++) { System.out.println(g); g = g.step(Rule.CONWAY); }
    Grid blinker = new Grid(".....", "..#..", "..#..", "..#..", "....."); System.out.println(blinker.equals(blinker.step(Rule.CONWAY)) + " " + blinker.equals(blinker.step(Rule.CONWAY).step(Rule.CONWAY)) + " " + blinker.hashCode());
    Grid hl = new Grid("......", ".###..", ".#..#.", "..###.", "......", "......"); Rule high = Rule.of("36", "23"); int n = 0; while (hl.alive() > 0 && n++ < 20) { System.out.print(hl.alive() + " "); hl = hl.step(high); } System.out.println(); System.out.println(hl);
  }
}
