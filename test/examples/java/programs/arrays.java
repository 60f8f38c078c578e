class Main {
  static int sum(int[] a) { int s = 0; for (int x : a) s += x; return s; }
  public static void main(String[] args) {
    int[] a = new int[5];
    for (int i = 0; i < a.length; i++) a[i] = i * i;
    System.out.println(sum(a) + " " + a[4] + " " + a.length);
    int[] b = {1, 2, 3};
    b[1] += 40; b[2]++;
    System.out.println(sum(b) + " " + b[2]);
    double[] d = new double[2]; long[] l = {1L << 40}; boolean[] z = new boolean[1]; char[] c = {'a', 'b'};
    byte[] y = {(byte) 200}; short[] s = {-1}; float[] f = {1.5f}; String[] t = new String[2];
    System.out.println(d[1] + " " + l[0] + " " + z[0] + " " + c[1] + " " + y[0] + " " + s[0] + " " + f[0] + " " + t[1]);
    c[0]++; y[0] += 100; z[0] |= true; t[0] += "x";
    System.out.println(c[0] + " " + y[0] + " " + z[0] + " " + t[0]);
    int[][] m = new int[3][4];
    m[1][2] = 7;
    int[][] r = {{1}, {2, 3}, {}};
    System.out.println(m[1][2] + m[0][0] + m.length + m[0].length + " " + r[1][1] + r[2].length);
    int[][] jag = new int[2][];
    System.out.println(jag[0] == null);
    jag[0] = b;
    System.out.println(jag[0][1]);
    Object o = a;
    System.out.println(o instanceof int[]);
    for (char ch : c) System.out.print(ch);
    System.out.println();
    int[][][] cube = new int[2][3][4];
    int n = 0;
    for (int[][] plane : cube) for (int[] row : plane) for (int x : row) n++;
    System.out.println(n);
    System.out.println(new int[0].length);
  }
}
