class Main {
  static void m() {
    final int k;
    try {
      Runnable s = () -> { final int z; try { z = 1; } catch (RuntimeException e) { z = 2; } };
    } catch (RuntimeException e) { k = 3; }
    final int j;
    try { j = 1; Runnable s = () -> { throw null; }; } catch (RuntimeException e) { j = 2; }
  }
}
