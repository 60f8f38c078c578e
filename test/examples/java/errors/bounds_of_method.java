class Main {
  static <T extends Comparable<T>> T max(T a, T b) {
    return a.compareTo(b) > 0 ? a : b;
  }
  public static void main(String[] args) {
    String s = Main.<String>max("a", "b");
    Object o = Main.<Object>max("a", "b");
  }
}
