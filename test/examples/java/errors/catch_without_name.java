class Main {
  public static void main(String[] args) {
    try { } catch (Exception) { }
  }
}
