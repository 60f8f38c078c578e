class Main {
  public static void main(String[] args) {
    String s = null + 1;
    String t = null + "x";
    int a = null == null ? 1 : 2;
    boolean b = null == 1;
  }
}
