interface Task { void run(); }
class Main {
  static void go(Task t) {
    t.run();
  }
  public static void main(String[] args) {
    go(null);
  }
}
