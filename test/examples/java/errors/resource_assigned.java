class Res implements AutoCloseable {
  public void close() throws Exception { }
}
class Quiet implements AutoCloseable {
  public void close() { }
}
class Main {
  public static void main(String[] args) {
    try (Quiet q = new Quiet()) { q = null; }
  }
}
