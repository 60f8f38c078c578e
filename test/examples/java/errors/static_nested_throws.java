class Main {
  static class Own extends Exception {
    final int code;
    Own(int code) { super("code " + code); this.code = code; }
  }
  interface Action { void run() throws Own; }
  static class Fine implements Action { public void run() { } }
  public static void main(String[] args) {
    new Fine().run();
    Action a = new Fine();
    a.run();
    try { a.run(); } catch (Own e) { e.code = 3; }
  }
}
