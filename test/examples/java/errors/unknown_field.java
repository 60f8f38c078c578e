class Main {
  public static void main(String[] args) {
    Main m = new Main();
    m.x = 1;
    System.out.println(m.y);
  }
}
