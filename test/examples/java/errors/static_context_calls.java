class Main {
  int count;
  void tick() { count++; }
  static int total() { return count; }
  public static void main(String[] args) {
    tick();
    Main.tick();
    Main m = new Main();
    m.tick();
    System.out.println(Main.count);
  }
}
