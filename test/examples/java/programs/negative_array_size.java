class Main {
  public static void main(String[] args) {
    int n = args.length - 5;
    int[] a = new int[n];
    System.out.println(a.length);
  }
}
