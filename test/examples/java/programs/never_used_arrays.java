// Arrays too long to be, which nobody uses: an optimising compiler must not take their failing away.
class Main {
  static int length(int n) {
    return new int[n].length;
  }

  static void tried(int n) {
    try {
      System.out.println(length(n));
    } catch (OutOfMemoryError | NegativeArraySizeException e) {
      System.out.println(e);
    }
  }

  public static void main(String[] args) {
    try {
      byte[] all = new byte[Integer.MAX_VALUE];
      System.out.println("made");
    } catch (OutOfMemoryError e) {
      System.out.println(e.getMessage());
    }
    try {
      System.out.println(new Object[Integer.MAX_VALUE - 1].length);
    } catch (OutOfMemoryError e) {
      System.out.println(e.getMessage());
    }
    tried(3);
    tried(-3);
    tried(Integer.MAX_VALUE);
    tried(Integer.MIN_VALUE);
    try {
      long[][] rows = new long[2][Integer.MAX_VALUE];
    } catch (OutOfMemoryError e) {
      System.out.println("no rows");
    }
  }
}
