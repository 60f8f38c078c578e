interface Sorter {
  void sort(int[] a);
  String name();
}
abstract class Base implements Sorter {
  long swaps;
  protected void swap(int[] a, int i, int j) {
    int t = a[i];
    a[i] = a[j];
    a[j] = t;
    swaps++;
  }
  public String name() {
    return getClass().getSimpleName();
  }
}
class Bubble extends Base {
  public void sort(int[] a) {
    boolean again;
    int n = a.length;
    do {
      again = false;
      for (int i = 1; i < n; i++) if (a[i - 1] > a[i]) {
        swap(a, i - 1, i);
        again = true;
      }
      n--;
    }
    while (again);
  }
}
class Quick extends Base {
  public void sort(int[] a) {
    sort(a, 0, a.length - 1);
  }
  private void sort(int[] a, int lo, int hi) {
    while (lo < hi) {
      int p = a[lo + (hi - lo >> 1)], i = lo, j = hi;
      while (i <= j) {
        while (a[i] < p) i++;
        while (a[j] > p) j--;
        if (i <= j) swap(a, i++, j--);
      }
      if (j - lo < hi - i) {
        sort(a, lo, j);
        lo = i;
      } else {
        sort(a, i, hi);
        hi = j;
      }
    }
  }
}
class Merge extends Base {
  public void sort(int[] a) {
    if (a.length < 2) return;
    int m = a.length / 2;
    int[] l = new int[m], r = new int[a.length - m];
    System.arraycopy(a, 0, l, 0, m);
    System.arraycopy(a, m, r, 0, r.length);
    sort(l);
    sort(r);
    int i = 0, j = 0, k = 0;
    while (i < l.length && j < r.length) a[k++] = l[i] <= r[j] ? l[i++] : r[j++];
    while (i < l.length) a[k++] = l[i++];
    while (j < r.length) a[k++] = r[j++];
  }
  public String name() {
    return super.name() + "Sort";
  }
}
class HeapSort extends Base {
  public void sort(int[] a) {
    int n = a.length;
    for (int i = n / 2 - 1; i >= 0; i--) sift(a, i, n);
    while (n > 1) {
      swap(a, 0, --n);
      sift(a, 0, n);
    }
  }
  void sift(int[] a, int i, int n) {
    int c;
    while ((c = 2 * i + 1) < n) {
      if (c + 1 < n && a[c + 1] > a[c]) c++;
      if (a[i] >= a[c]) return;
      swap(a, i, c);
      i = c;
    }
  }
}
class Shell extends Base {
  public void sort(int[] a) {
    for (int g = a.length / 2; g > 0; g /= 2) for (int i = g; i < a.length; i++) {
      int v = a[i], j = i;
      for (; j >= g && a[j - g] > v; j -= g) a[j] = a[j - g];
      a[j] = v;
    }
  }
}
public class Sorts {
  static int[] data(int n, int seed) {
    int[] a = new int[n];
    for (int i = 0; i < n; i++) {
      seed = seed * 1664525 + 1013904223;
      a[i] = seed >> 12;
    }
    return a;
  }
  static boolean sorted(int[] a) {
    for (int i = 1; i < a.length; i++) if (a[i - 1] > a[i]) return false;
    return true;
  }
  static int check(int[] a) {
    int h = 17;
    for (int x : a) h = 31 * h + x;
    return h;
  }
  public static void main(String[] args) {
    Sorter[] all = { new Bubble(), new Quick(), new Merge(), new HeapSort(), new Shell() };
    for (Sorter s : all) {
      for (int n = 0; n < 2000; n = n * 3 + 1) {
        int[] a = data(n, n + 7), b = a.clone();
        s.sort(a);
        System.out.print(sorted(a) + ":" + check(a) + (b.length == a.length ? " " : "!"));
      }
      System.out.println(s.name() + " " + ((Base) s).swaps);
    }
    boolean[] comp = new boolean[2000000];
    int primes = 0;
    for (int i = 2; i < comp.length; i++) {
      if (comp[i]) continue;
      primes++;
      for (long j = (long) i * i; j < comp.length; j += i) comp[(int) j] = true;
    }
    System.out.println(primes);
    long[] memo = new long[91];
    System.out.println(fib(90, memo) + " " + gcd(1071, 462) + " " + power(3, 200, 1000000007) + " " + collatz(837799) + " " + hanoi(18, 'A', 'B', 'C') + " " + ack(2, 9));
  }
  static long fib(int n, long[] memo) {
    return n < 2 ? n : memo[n] != 0 ? memo[n] : (memo[n] = fib(n - 1, memo) + fib(n - 2, memo));
  }
  static int gcd(int a, int b) {
    return b == 0 ? a : gcd(b, a % b);
  }
  static long power(long b, int e, long m) {
    long r = 1;
    for (b %= m; e > 0; e >>= 1, b = b * b % m) if ((e & 1) != 0) r = r * b % m;
    return r;
  }
  static int collatz(long n) {
    int s = 0;
    while (n != 1) {
      n = (n & 1) == 0 ? n >> 1 : 3 * n + 1;
      s++;
    }
    return s;
  }
  static int hanoi(int n, char a, char b, char c) {
    return n == 0 ? 0 : hanoi(n - 1, a, c, b) + 1 + hanoi(n - 1, c, b, a);
  }
  static int ack(int m, int n) {
    return m == 0 ? n + 1 : n == 0 ? ack(m - 1, 1) : ack(m - 1, ack(m, n - 1));
  }
}
