class Main {
  public static void main(String[] args) {
    int[] a = new int[];
    int[] b = new int[3]{1, 2, 3};
  }
}
