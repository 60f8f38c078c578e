class Main {
  Main next() { return this; }
  public static void main(String[] args) {
    Main m = new Main();
    m.next().next()
      .nexxt()
      .next();
  }
}
