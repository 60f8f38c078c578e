class Main {
  static void set(String[] a, int i) { a[i] = "x"; }
  public static void main(String[] args) {
    set(new String[1], 0);
    set(new String[1], -1);
  }
}
