class Door implements AutoCloseable {
  public void close() throws Exception {}
}

class Quiet implements AutoCloseable {
  public void close() {}
}

class Main {
  static void a() {
    try (Door d = new Door()) {
    }
  }
  static void b() {
    try (Quiet q = new Quiet()) {
      q.close();
    }
    try (Door d = new Door()) {
    } catch (RuntimeException e) {
    }
  }
}
