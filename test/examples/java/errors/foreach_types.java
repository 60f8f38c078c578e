class Main {
  public static void main(String[] args) {
    for (int i : 5) { }
    for (String s : new int[1]) { }
    int[][] a = new int[1][1];
    for (int x : a) { }
  }
}
