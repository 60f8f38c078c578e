class Main {
  public static void main(String[] args) {
    int[] a = {1, 2.5, "x"};
    int[] b = new double[3];
    String[] c = {null, 1};
    int d = {1};
    int[][] e = {1, {2}};
  }
}
