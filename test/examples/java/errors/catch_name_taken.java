class Main {
  public static void main(String[] args) {
    int e = 1;
    try { } catch (RuntimeException e) { }
    try { } catch (RuntimeException args) { int args = 1; }
  }
}
