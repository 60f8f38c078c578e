public class Faulty extends core.Benchmark {
  private final int[] none = new int[Integer.parseInt("0")];
  { none[0] = 1; }
  @Override public Object benchmark() { return null; }
  @Override public boolean verifyResult(Object result) { return true; }
}
