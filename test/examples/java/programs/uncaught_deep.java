/** Frames of constructors, initialisers, virtual and interface methods in what is told at the end. */
public class uncaught_deep {
  interface Step { void go(int n); }

  static abstract class Base implements Step {
    public void go(int n) {
      if (n == 0) make();
      else next().go(n - 1);
    }

    abstract Step next();

    Holder make() { return new Holder(-1); }
  }

  static class One extends Base {
    Step next() { return new Two(); }
  }

  static class Two extends Base {
    Step next() { return new One(); }

    @Override
    public void go(int n) {
      super.go(n);
    }
  }

  static class Holder {
    int[] values = allocate();
    final int size;

    Holder(int size) {
      this.size = size;
    }

    private int[] allocate() {
      return new int[size - 1];
    }
  }

  public static void main(String[] args) {
    new One().go(3);
  }
}
