public class Dates {
  private final int y, m, d;
  Dates(int y, int m, int d) {
    this.y = y;
    this.m = m;
    this.d = d;
  }
  static boolean leap(int y) {
    return y % 4 == 0 && y % 100 != 0 || y % 400 == 0;
  }
  static int days(int y, int m) {
    switch (m) {
      case 2: return leap(y) ? 29 : 28;
      case 4: case 6: case 9: case 11: return 30;
      default: return 31;
    }
  }
  long epoch() {
    long n = 0;
    int yy = y - (m <= 2 ? 1 : 0);
    long era = (yy >= 0 ? yy : yy - 399) / 400;
    int yoe = (int) (yy - era * 400);
    int doy = (153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + d - 1;
    int doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
    return era * 146097 + doe - 719468;
  }
  static Dates of(long z) {
    z += 719468;
    long era = Math.floorDiv(z, 146097L);
    int doe = (int) (z - era * 146097);
    int yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    int doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    int mp = (5 * doy + 2) / 153;
    int dd = doy - (153 * mp + 2) / 5 + 1;
    int mm = mp < 10 ? mp + 3 : mp - 9;
    return new Dates((int) (yoe + era * 400) + (mm <= 2 ? 1 : 0), mm, dd);
  }
  static final String[] NAMES = { "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun" };
  String weekday() {
    return NAMES[(int) Math.floorMod(epoch() + 3, 7L)];
  }
  private static String pad(int v, int w) {
    String s = Integer.toString(v);
    while (s.length() < w) s = "0" + s;
    return s;
  }
  @Override public String toString() {
    return pad(y, 4) + "-" + pad(m, 2) + "-" + pad(d, 2);
  }
  @Override public boolean equals(Object o) {
    if (!(o instanceof Dates)) return false;
    Dates x = (Dates) o;
    return x.y == y && x.m == m && x.d == d;
  }
  @Override public int hashCode() {
    return (y * 31 + m) * 31 + d;
  }
  public static void main(String[] args) {
    int[][] in = { {1970, 1, 1}, {2000, 2, 29}, {1999, 12, 31}, {2024, 2, 29}, {1600, 3, 1}, {1, 1, 1}, {2100, 2, 28} };
    for (int[] t : in) {
      Dates x = new Dates(t[0], t[1], t[2]);
      System.out.println(x + " " + x.weekday() + " " + x.epoch() + " " + of(x.epoch()).equals(x) + " " + of(x.epoch() + 1) + " " + leap(t[0]));
    }
    long ok = 0;
    for (long e = -800000; e < 800000; e += 7) if (of(e).epoch() == e) ok++;
    System.out.println(ok);
    StringBuilder cal = new StringBuilder();
    int mm = 2, yy = 2024;
    cal.append("Mo Tu We Th Fr Sa Su\n");
    int off = (int) Math.floorMod(new Dates(yy, mm, 1).epoch() + 3, 7L);
    for (int i = 0; i < off; i++) cal.append("   ");
    for (int d = 1; d <= days(yy, mm); d++) {
      if (d < 10) cal.append(' ');
      cal.append(d).append((d + off) % 7 == 0 ? '\n' : ' ');
    }
    System.out.println(cal);
  }
}
