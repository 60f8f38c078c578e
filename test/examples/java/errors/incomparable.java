class Main {
  public static void main(String[] args) {
    Main m = new Main();
    String s = "a";
    boolean a = m == s;
    boolean b = 1 == true;
    boolean c = s == 1;
    boolean d = m == null;
  }
}
