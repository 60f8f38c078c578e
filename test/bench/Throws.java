/**
 * Exceptions, the same program for vmkit's Java-like language, for OpenJDK, and in C++ (Throws.cpp): see managed.ts.
 *
 * Arguments: same (a new exception, caught in the frame that throws it), ten (ten frames up), kept-same and kept-ten (an
 * exception that was made before), index (an array's index, ten frames up); throws of each sample; samples. Prints a sum,
 * then the nanoseconds for each throw of each sample, after three that warm up.
 */
class Throws {
  static final Failure kept = new Failure(7);
  static int[] numbers = new int[10];

  static long same(int count) {
    long sum = 0;
    for (int i = 0; i < count; i++) {
      try {
        if (i >= 0) throw new Failure(i);
        sum--;
      } catch (Failure failure) {
        sum += failure.code & 3;
      }
    }
    return sum;
  }

  static long keptSame(int count) {
    long sum = 0;
    for (int i = 0; i < count; i++) {
      try {
        if (i >= 0) throw kept;
        sum--;
      } catch (Failure failure) {
        sum += failure.code + i & 3;
      }
    }
    return sum;
  }

  static int down(int depth, int code) throws Failure {
    if (depth == 0) throw new Failure(code);
    return down(depth - 1, code) + depth;
  }

  static int keptDown(int depth) throws Failure {
    if (depth == 0) throw kept;
    return keptDown(depth - 1) + depth;
  }

  static int indexDown(int depth, int code) {
    if (depth == 0) return numbers[code];
    return indexDown(depth - 1, code) + depth;
  }

  static long ten(int count) {
    long sum = 0;
    for (int i = 0; i < count; i++) {
      try {
        sum -= down(9, i);
      } catch (Failure failure) {
        sum += failure.code & 3;
      }
    }
    return sum;
  }

  static long keptTen(int count) {
    long sum = 0;
    for (int i = 0; i < count; i++) {
      try {
        sum -= keptDown(9);
      } catch (Failure failure) {
        sum += failure.code + i & 3;
      }
    }
    return sum;
  }

  static long index(int count) {
    long sum = 0;
    for (int i = 0; i < count; i++) {
      try {
        sum -= indexDown(9, i + 10);
      } catch (ArrayIndexOutOfBoundsException exception) {
        sum += i & 3;
      }
    }
    return sum;
  }

  static long run(String kind, int count) {
    if (kind.equals("same")) return same(count);
    if (kind.equals("ten")) return ten(count);
    if (kind.equals("kept-same")) return keptSame(count);
    if (kind.equals("kept-ten")) return keptTen(count);
    return index(count);
  }

  static int number(String text) {
    int value = 0;
    for (int i = 0; i < text.length(); i++) value = value * 10 + text.charAt(i) - '0';
    return value;
  }

  public static void main(String[] args) {
    int count = number(args[1]);
    int samples = number(args[2]);
    long sum = run(args[0], count);
    System.out.println(sum);
    for (int sample = -2; sample < samples; sample++) {
      long start = System.nanoTime();
      long again = run(args[0], count);
      double time = (double) (System.nanoTime() - start) / count;
      if (again != sum) System.out.println("wrong: " + again);
      if (sample >= 0) System.out.println(time);
    }
  }
}

class Failure extends Exception {
  int code;

  Failure(int code) {
    this.code = code;
  }
}
