class Main {
  static int f(int x) { System.out.print(x + " "); return x; }
  static int three(int a, int b, int c) { return a * 100 + b * 10 + c; }
  public static void main(String[] args) {
    System.out.println(f(1) + f(2) * f(3));
    System.out.println(three(f(1), f(2), f(3)));
    int i = 1;
    System.out.println(i + (i = 5) + i);
    i = 2;
    System.out.println(i++ * i++ + i);
    i = 3;
    i = i + (i = 10) * i;
    System.out.println(i);
    int[] a = new int[4];
    int k = 0;
    a[k++] = k++;
    a[k] = k = 1;
    System.out.println(a[0] + " " + a[1] + " " + a[2] + " " + a[3] + " " + k);
    k = 1;
    a[k] += k = 3;
    System.out.println(a[1] + " " + a[3]);
    System.out.println(f(9) - f(8) > f(0) == f(1) < f(2));
  }
}
