class Res implements AutoCloseable {
  public void close() throws Exception { }
}
class Quiet implements AutoCloseable {
  public void close() { }
}
class Main {
  static Res make() { return new Res(); }
  public static void main(String[] args) {
    try (Res r = new Res()) { }
    try (Quiet q = new Quiet()) { }
    Quiet a = new Quiet();
    Res b = make();
    try (a; b) { }
    try (AutoCloseable c = new Quiet()) { } catch (RuntimeException e) { }
  }
}
