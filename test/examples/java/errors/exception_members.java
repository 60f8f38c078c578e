class Main {
  public static void main(String[] args) {
    try { throw new IllegalStateException("x"); }
    catch (IllegalStateException e) { e.message = "y"; e.getMesage(); int n = e.getMessage(); }
  }
}
