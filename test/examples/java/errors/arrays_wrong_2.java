class Main {
  public static void main(String[] args) {
    int[] c = {1, 2.5, "x"};
    int d[] = 5;
    int[] e = new int["3"];
    int[] f = new int[3L];
    int g = c["0"];
    int h = c[1.0];
    int[][] i = {1, 2};
    int[][] j = new int[2][];
    j[0] = 5;
    j[0][0] = new int[2];
    c.length = 5;
    int l = args[0];
    int m = d[0][1];
    String[] n = new int[3];
    Object[] o = new int[3];
    int p = {1};
    for (String s : c) {
    }
    for (int q : args) {
    }
    for (int r : 5) {
    }
  }
}
