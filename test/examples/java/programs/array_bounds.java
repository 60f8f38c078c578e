class Main {
  public static void main(String[] args) {
    int[] a = new int[3];
    a[2] = 1;
    System.out.println(a[2]);
    System.out.println(a[a.length]);
  }
}
