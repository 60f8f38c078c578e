class Main {
  public static void main(String[] args) {
    int[] a = new int[];
  }
}
