package lib;

public class Failing {
  public static int value = compute();

  private static int compute() {
    int[] none = {};
    return none[0];
  }

  public static class Checker {
    public static void check(int n) {
      if (n > 0)
        throw new UnsupportedOperationException(
            "n is " + n);
    }
  }

  public static void check(int n) {
    Checker.check(n);
  }
}
