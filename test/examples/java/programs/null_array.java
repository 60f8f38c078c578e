class Main {
  public static void main(String[] args) {
    int[] a = null;
    System.out.println(a == null);
    a[0] = 1;
  }
}
