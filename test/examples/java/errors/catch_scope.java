class Main {
  public static void main(String[] args) {
    try { int x = 1; } catch (RuntimeException e) { x = 2; } finally { x = 3; }
    e = null;
    System.out.println(x);
  }
}
