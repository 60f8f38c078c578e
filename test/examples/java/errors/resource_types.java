class Res implements AutoCloseable {
  public void close() throws Exception { }
}
class Quiet implements AutoCloseable {
  public void close() { }
}
class Main {
  public static void main(String[] args) {
    try (String s = "x") { }
    try (int i = 1) { }
    try (Object o = new Quiet()) { }
    try (Quiet q = new Res()) { }
    try (var v = new Quiet()) { }
    try (var w = 3) { }
  }
}
