package lib.inner;

public class Deep extends Above {
  public static void fall(int depth) {
    if (depth == 0) throw new ArithmeticException("bottom");
    fall(depth - 1);
  }

  public static int index() { return 1; }

  public void hidden() { reach(); }
}

class Above {
  void reach() { throw new RuntimeException("reached"); }
}
