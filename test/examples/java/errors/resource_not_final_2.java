class Res implements AutoCloseable {
  public void close() throws Exception { }
}
class Quiet implements AutoCloseable {
  public void close() { }
}
class Main {
  public static void main(String[] args) {
    Quiet a = new Quiet();
    try (a) { }
    a = null;
    Quiet c;
    if (args.length > 0) c = new Quiet(); else c = null;
    try (c) { }
    Quiet d = null;
    d = new Quiet();
    try (d) { }
    Quiet e;
    e = null;
    e = new Quiet();
    try (e) { }
  }
}
