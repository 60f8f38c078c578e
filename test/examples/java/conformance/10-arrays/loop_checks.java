// JLS 10.4, 15.10.4: an index out of bounds fails in its own turn of a loop, with what the turns before it did.
class LoopChecks {
  static int[] data;
  static long sum;
  static String up(int[] a, int from, int to, int offset) {
    long s = 0;
    try {
      for (int i = from; i < to; i++) { a[i + offset] += i; s += a[i + offset]; }
      return "sum " + s;
    } catch (ArrayIndexOutOfBoundsException e) { return e.getMessage() + " after " + s; }
  }
  static String down(int[] a, int from, int to, int offset) {
    long s = 0;
    try {
      for (int i = from; i >= to; i--) { a[i + offset] ^= i; s = s * 3 + a[i + offset]; }
      return "sum " + s;
    } catch (ArrayIndexOutOfBoundsException e) { return e.getMessage() + " after " + s; }
  }
  static String strides(int[] a, int[] b, int from, int to) {
    int s = 0;
    try {
      for (int i = from; i < to; i += 3) { b[i] = a[2 * i + 1]; s += b[i]; }
      return "sum " + s;
    } catch (ArrayIndexOutOfBoundsException e) { return e.getMessage() + " after " + s; }
  }
  static String backward(int[] a, int[] b) {
    int i = 0;
    try {
      for (i = 0; i < a.length; i++) b[b.length - 1 - i] = a[i];
      return "all";
    } catch (ArrayIndexOutOfBoundsException e) { return e.getMessage() + " at " + i; }
  }
  static String wide(byte[] a, int from, int to) {
    int s = 0, n = 0;
    try {
      for (int i = from; i <= to; i++, n++) s += a[i];
      return "sum " + s;
    } catch (ArrayIndexOutOfBoundsException e) { return e.getMessage() + " after " + n; }
  }
  static String wrapping(byte[] a, int from, int turns) {
    int s = 0, i = from;
    try {
      for (int n = 0; n < turns; n++) { s += a[i & 0x7fffffff]; s += a[i]; i += 1 << 20; }
      return "sum " + s;
    } catch (ArrayIndexOutOfBoundsException e) { return e.getMessage() + " at " + i + " sum " + s; }
  }
  static String rows(double[][] a, double[][] b, int n, int m) {
    double s = 0;
    int i = 0, j = 0;
    try {
      for (i = 0; i < n; i++) for (j = 0; j < m; j++) { a[i][j] += 2 * b[j][i]; s += a[i][j]; }
      return "sum " + s;
    } catch (ArrayIndexOutOfBoundsException e) { return e.getMessage() + " at " + i + "," + j + " sum " + s; }
      catch (NullPointerException e) { return "null at " + i + "," + j + " sum " + s; }
  }
  static String field(int n) {
    sum = 0;
    try {
      for (int i = 0; i < n; i++) { sum += data[i]; data[i] = (int) sum; }
      return "sum " + sum;
    } catch (ArrayIndexOutOfBoundsException e) { return e.getMessage() + " after " + sum; }
      catch (NullPointerException e) { return "null after " + sum; }
  }
  static String shrinking(int[][] rows, int n) {
    int s = 0;
    try {
      for (int i = 0; i < n; i++) { s += rows[0][i]; if (i == 3) rows[0] = new int[] {1, 2, 3, 4, 5}; }
      return "sum " + s;
    } catch (ArrayIndexOutOfBoundsException e) { return e.getMessage() + " after " + s; }
  }
  static int find(int[] a, int x) {
    for (int i = 0; i < a.length; i++) if (a[i] == x) return i;
    return -1;
  }
  static String same(int[] a, int[] b, int n) {
    try {
      for (int i = 0; i < n; i++) a[i + 1] = b[i] + 1;
      return "last " + a[a.length - 1];
    } catch (ArrayIndexOutOfBoundsException e) { return e.getMessage() + " last " + a[a.length - 1]; }
  }
  static int[] numbers(int n) {
    int[] a = new int[n];
    for (int i = 0; i < n; i++) a[i] = i * 7 % 13;
    return a;
  }
  public static void main(String[] args) {
    int max = Integer.MAX_VALUE, min = Integer.MIN_VALUE;
    int[][] ranges = {{0, 20, 0}, {0, 21, 0}, {0, 20, 1}, {-1, 20, 0}, {-1, 20, 1}, {5, 5, 90}, {19, 20, 0}, {0, 1000, 0},
      {max - 5, max, 6 + min}, {max - 5, max, -max + 5}, {min, min + 4, max}, {min, min + 4, min}, {-30, -10, 30}, {0, max, 0}, {40, 60, -40}};
    for (int[] r : ranges) {
      System.out.println("up " + up(numbers(20), r[0], r[1], r[2]));
      System.out.println("down " + down(numbers(20), r[1], r[0], r[2]) + " " + down(numbers(20), r[1] - 1, r[0], r[2]));
      System.out.println("strides " + strides(numbers(20), new int[12], r[0], r[1]) + " " + strides(numbers(80), new int[20], r[0], r[1]));
    }
    for (int n = 0; n < 4; n++) System.out.println("backward " + backward(new int[n], new int[2]) + " " + backward(numbers(5 + n), new int[6]));
    System.out.println(wide(new byte[300], 0, 299) + ", " + wide(new byte[300], 0, 300) + ", " + wide(new byte[3], max - 1, max) + ", " + wide(new byte[2], -1, 1));
    System.out.println(wrapping(new byte[1 << 22], 0, 4) + ", " + wrapping(new byte[1 << 22], 0, 5) + ", " + wrapping(new byte[1 << 22], min, 5));
    for (int n = 3; n < 7; n++)
      for (int m = 3; m < 7; m++) {
        double[][] a = new double[5][5], b = new double[5][5], c = {{1, 2, 3, 4, 5}, {6, 7, 8, 9, 10}, null, {1}, {}};
        System.out.println(rows(a, b, n, m) + "; " + rows(a, a, n, m) + "; " + rows(c, b, n, m) + "; " + rows(b, c, n, m));
      }
    System.out.println(field(0) + ", " + field(3));
    data = numbers(9);
    System.out.println(field(9) + ", " + field(10) + ", " + field(-1));
    System.out.println(shrinking(new int[][] {numbers(20)}, 5) + ", " + shrinking(new int[][] {numbers(20)}, 9) + ", " + shrinking(new int[][] {numbers(3)}, 9));
    System.out.println(find(numbers(50), 12) + " " + find(numbers(50), 13) + " " + find(new int[0], 0));
    int[] a = numbers(20);
    System.out.println(same(a, a, 19) + ", " + same(a, a, 20) + ", " + same(a, numbers(20), 19) + ", " + same(a, numbers(5), 19));
  }
}
