class Main {
  public static void main(String[] args) {
    int[] a = new int[3];
    a[1.5] = 1;
    a["x"] = 2;
    a[1L] = 3;
    int[] b = new int[2.0];
  }
}
