class Main {
  public static void main(String[] args) {
    Object[] a = new String[2];
    a[0] = "fine";
    a[1] = null;
    System.out.println(a[0]);
    a[1] = new Main();
  }
}
