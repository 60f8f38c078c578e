class Res implements AutoCloseable {
  public void close() throws Exception { }
}
class Quiet implements AutoCloseable {
  public void close() { }
}
class Main {
  static Quiet field = new Quiet();
  static final Quiet constant = new Quiet();
  static void p(Quiet a, Quiet b) {
    a = null;
    try (a) { }
    try (b) { }
  }
  public static void main(String[] args) {
    Quiet a = new Quiet();
    try (a) { }
    a = null;
    Quiet b;
    b = new Quiet();
    try (b) { }
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
    try (constant) { }
    try (field) { }
  }
}
