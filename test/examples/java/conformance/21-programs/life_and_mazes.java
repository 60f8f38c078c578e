// Conway's game of life on a torus; mazes as text: breadth first, depth first, flood fill; islands
import java.util.*;
public class life_and_mazes {
  static class Life {
    private boolean[][] cells; private final int height, width; private int generation;
    Life(String... rows) { height = rows.length; width = rows[0].length(); cells = new boolean[height][width]; for (int y = 0; y < height; y++) for (int x = 0; x < width; x++) cells[y][x] = rows[y].charAt(x) == '#'; }
    private int neighbours(int y, int x) { int n = 0; for (int dy = -1; dy <= 1; dy++) for (int dx = -1; dx <= 1; dx++) if ((dy | dx) != 0 && cells[(y + dy + height) % height][(x + dx + width) % width]) n++; return n; }
    void step() { boolean[][] next = new boolean[height][width]; for (int y = 0; y < height; y++) for (int x = 0; x < width; x++) { int n = neighbours(y, x); next[y][x] = cells[y][x] ? n == 2 || n == 3 : n == 3; } cells = next; generation++; }
    int alive() { int n = 0; for (boolean[] row : cells) for (boolean c : row) if (c) n++; return n; }
    @Override public String toString() { StringBuilder s = new StringBuilder("gen ").append(generation).append(" alive ").append(alive()).append('\n'); for (boolean[] row : cells) { for (boolean c : row) s.append(c ? '#' : '.'); s.append('\n'); } return s.toString(); }
    @Override public boolean equals(Object o) { return o instanceof Life l && Arrays.deepEquals(cells, l.cells); } @Override public int hashCode() { return Arrays.deepHashCode(cells); }
  }
  record Pos(int row, int col) { Pos move(Dir d) { return new Pos(row + d.dr, col + d.dc); } @Override public String toString() { return row + "," + col; } }
  enum Dir { UP(-1, 0), RIGHT(0, 1), DOWN(1, 0), LEFT(0, -1); final int dr, dc; Dir(int dr, int dc) { this.dr = dr; this.dc = dc; } Dir opposite() { return values()[(ordinal() + 2) % values().length]; } }
  static class Maze {
    final char[][] grid; Pos start, goal;
    Maze(String text) { List<char[]> rows = new ArrayList<>(); int r = 0; for (int i = 0, j; i < text.length(); i = j + 1, r++) { j = text.indexOf('\n', i); if (j < 0) j = text.length(); char[] row = text.substring(i, j).toCharArray(); for (int c = 0; c < row.length; c++) { if (row[c] == 'S') start = new Pos(r, c); else if (row[c] == 'G') goal = new Pos(r, c); } rows.add(row); } grid = rows.toArray(new char[0][]); }
    boolean free(Pos p) { return p.row() >= 0 && p.row() < grid.length && p.col() >= 0 && p.col() < grid[p.row()].length && grid[p.row()][p.col()] != '#'; }
    Optional<List<Pos>> bfs() {
      Map<Pos, Pos> from = new HashMap<>(); Deque<Pos> queue = new ArrayDeque<>(); queue.add(start); from.put(start, start);
      search: while (!queue.isEmpty()) { Pos p = queue.remove(); for (Dir d : Dir.values()) { Pos n = p.move(d); if (!free(n) || from.containsKey(n)) continue; from.put(n, p); if (n.equals(goal)) break search; queue.add(n); } }
      if (!from.containsKey(goal)) return Optional.empty();
      LinkedList<Pos> path = new LinkedList<>(); for (Pos p = goal; !p.equals(start); p = from.get(p)) path.addFirst(p); path.addFirst(start); return Optional.of(path);
    }
    int visited; boolean dfs(Pos p, Set<Pos> seen, StringBuilder moves) { if (!free(p) || !seen.add(p)) return false; visited++; if (p.equals(goal)) return true; for (Dir d : Dir.values()) { moves.append(d.name().charAt(0)); if (dfs(p.move(d), seen, moves)) return true; moves.setLength(moves.length() - 1); } return false; }
    String draw(List<Pos> path) { char[][] copy = new char[grid.length][]; for (int i = 0; i < grid.length; i++) copy[i] = grid[i].clone(); for (Pos p : path) if (copy[p.row()][p.col()] == ' ') copy[p.row()][p.col()] = '*'; StringBuilder s = new StringBuilder(); for (char[] row : copy) s.append(row).append('\n'); return s.toString(); }
  }
  static int islands(int[][] sea) { int n = 0, biggest = 0; for (int r = 0; r < sea.length; r++) for (int c = 0; c < sea[r].length; c++) if (sea[r][c] == 1) { n++; biggest = Math.max(biggest, sink(sea, r, c)); } return n * 100 + biggest; }
  private static int sink(int[][] sea, int r, int c) { if (r < 0 || c < 0 || r >= sea.length || c >= sea[r].length || sea[r][c] != 1) return 0; sea[r][c] = 2; int size = 1; for (Dir d : Dir.values()) size += sink(sea, r + d.dr, c + d.dc); return size; }
  public static void main(String[] args) {
    Life glider = new Life(".#......", "..#.....", "###.....", "........", "........", "........"); Life first = new Life(".#......", "..#.....", "###.....", "........", "........", "........");
    System.out.print(glider); for (int i = 0; i < 4; i++) glider.step(); System.out.print(glider); int period = 4; do { glider.step(); period++; } while (!glider.equals(first)); System.out.println("period " + period + " " + (glider.hashCode() == first.hashCode()));
    Life blinker = new Life(".....", "..#..", "..#..", "..#..", "....."); Set<Life> states = new HashSet<>(); for (int i = 0; i < 6; i++) { blinker.step(); Life copy = new Life(blinker.toString().substring(blinker.toString().indexOf('\n') + 1, blinker.toString().length() - 1).replace('\n', ' ').length() > 0 ? new String[] {"....."} : new String[] {"."}); states.add(copy); } System.out.println(states.size());
    Maze maze = new Maze("#########\n#S  #   #\n# # # # #\n# #   #G#\n# ##### #\n#       #\n#########"); List<Pos> path = maze.bfs().get(); System.out.println(path.size() + " " + path.get(3)); System.out.print(maze.draw(path)); StringBuilder moves = new StringBuilder(); System.out.println(maze.dfs(maze.start, new HashSet<>(), moves) + " " + moves + " " + maze.visited);
    Maze closed = new Maze("#####\n#S#G#\n#####"); System.out.println(closed.bfs().isPresent() + " " + closed.dfs(closed.start, new HashSet<>(), new StringBuilder()) + closed.bfs().map(List::size).orElse(-1)); System.out.println(islands(new int[][] {{1, 1, 0, 0, 1}, {0, 1, 0, 1, 1}, {1, 0, 0, 0, 0}, {1, 0, 1}, {}}) + " " + Dir.UP.opposite() + Dir.RIGHT.opposite() + Dir.valueOf("LEFT").opposite());
    try { new Maze("###").bfs(); } catch (NullPointerException e) { System.out.println("no start"); }
  }
}
