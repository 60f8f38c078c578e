public class causes_uncaught {
  static class Res implements AutoCloseable { public void close() { throw new IllegalStateException("close"); } }
  static void low() { int[] a = new int[1]; a[1] = 0; }
  static void mid() { try { low(); } catch (RuntimeException e) { throw new RuntimeException("mid", e); } }
  public static void main(String[] args) throws Exception {
    try (Res r = new Res()) {
      try { mid(); }
      catch (RuntimeException e) {
        throw new Exception("top", e);
      }
    }
  }
}
