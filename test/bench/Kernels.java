/**
 * Small programs of different kinds, to see what safepoints cost: see safepoint.ts.
 *
 * Arguments: the program's name; repetitions in each sample; samples. Prints a sum, then the milliseconds of each sample,
 * after two that warm up.
 */
class Kernels {
  static long sum(int[] numbers) {
    int sum = 0;
    for (int i = 0; i < numbers.length; i++) sum += numbers[i];
    return sum;
  }

  static long sums(int repetitions) {
    int[] numbers = new int[4000];
    for (int i = 0; i < numbers.length; i++) numbers[i] = i * 7;
    long total = 0;
    for (int i = 0; i < repetitions * 500; i++) {
      numbers[i % 4000]++;
      total += sum(numbers);
    }
    return total;
  }

  static int fib(int n) {
    return n < 2 ? n : fib(n - 1) + fib(n - 2);
  }

  static long fibs(int repetitions) {
    long total = 0;
    for (int i = 0; i < repetitions; i++) total += fib(24);
    return total;
  }

  static long sieve(int repetitions) {
    long total = 0;
    for (int round = 0; round < repetitions; round++) {
      boolean[] composite = new boolean[60000];
      for (int i = 2; i < composite.length; i++) {
        if (composite[i]) continue;
        total++;
        for (int k = i + i; k < composite.length; k += i) composite[k] = true;
      }
    }
    return total;
  }

  static long matrix(int repetitions) {
    double[][] a = new double[60][60];
    double[][] b = new double[60][60];
    double[][] c = new double[60][60];
    for (int i = 0; i < 60; i++) {
      for (int k = 0; k < 60; k++) {
        a[i][k] = i + k;
        b[i][k] = i - k;
      }
    }
    for (int round = 0; round < repetitions; round++) {
      for (int i = 0; i < 60; i++) {
        for (int k = 0; k < 60; k++) {
          double sum = 0;
          for (int m = 0; m < 60; m++) sum += a[i][m] * b[m][k];
          c[i][k] = sum + round;
        }
      }
    }
    return (long) c[20][30];
  }

  static long mandelbrot(int repetitions) {
    long total = 0;
    for (int round = 0; round < repetitions; round++) {
      for (int y = 0; y < 40; y++) {
        for (int x = 0; x < 40; x++) {
          double cr = x / 20.0 - 1.5, ci = y / 20.0 - 1.0, r = 0, i = 0;
          int turns = 0;
          while (turns < 100 && r * r + i * i < 4) {
            double next = r * r - i * i + cr;
            i = 2 * r * i + ci;
            r = next;
            turns++;
          }
          total += turns;
        }
      }
    }
    return total;
  }

  static long bubbles(int repetitions) {
    int[] numbers = new int[300];
    long total = 0;
    for (int round = 0; round < repetitions; round++) {
      int random = round + 1;
      for (int i = 0; i < numbers.length; i++) {
        random = random * 1664525 + 1013904223;
        numbers[i] = random >>> 8;
      }
      for (int end = numbers.length - 1; end > 0; end--) {
        for (int i = 0; i < end; i++) {
          if (numbers[i] > numbers[i + 1]) {
            int larger = numbers[i];
            numbers[i] = numbers[i + 1];
            numbers[i + 1] = larger;
          }
        }
      }
      total += numbers[150];
    }
    return total;
  }

  static long lists(int repetitions) {
    Cell first = null;
    for (int i = 0; i < 1000; i++) first = new Cell(i, first);
    long total = 0;
    for (int round = 0; round < repetitions * 100; round++) {
      for (Cell at = first; at != null; at = at.next) total += at.value ^ round;
    }
    return total;
  }

  static long collatz(int repetitions) {
    long total = 0;
    for (int start = 1; start < repetitions * 1000; start++) {
      long n = start;
      while (n != 1) {
        n = (n & 1) == 0 ? n >> 1 : 3 * n + 1;
        total++;
      }
    }
    return total;
  }

  static long run(String name, int repetitions) {
    if (name.equals("sums")) return sums(repetitions);
    if (name.equals("fibs")) return fibs(repetitions);
    if (name.equals("sieve")) return sieve(repetitions);
    if (name.equals("matrix")) return matrix(repetitions);
    if (name.equals("mandelbrot")) return mandelbrot(repetitions);
    if (name.equals("bubbles")) return bubbles(repetitions);
    if (name.equals("lists")) return lists(repetitions);
    return collatz(repetitions);
  }

  static int number(String text) {
    int value = 0;
    for (int i = 0; i < text.length(); i++) value = value * 10 + text.charAt(i) - '0';
    return value;
  }

  public static void main(String[] args) {
    int repetitions = number(args[1]);
    int samples = number(args[2]);
    long sum = run(args[0], repetitions);
    System.out.println(sum);
    for (int sample = -1; sample < samples; sample++) {
      long start = System.nanoTime();
      long again = run(args[0], repetitions);
      double time = (System.nanoTime() - start) / 1e6;
      if (again != sum) System.out.println("wrong: " + again);
      if (sample >= 0) System.out.println(time);
    }
  }
}

class Cell {
  int value;
  Cell next;

  Cell(int value, Cell next) {
    this.value = value;
    this.next = next;
  }
}
