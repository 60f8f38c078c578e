class Main {
  public static void main(String[] args) {
    String s = "x";
    if (s instanceof String t) { }
    if (s instanceof Object t) { }
  }
}
