class Main {
  public static void main(String[] args) {
    String s = (String) 1;
    int a = (int) "x";
    boolean b = (boolean) 1;
    Main m = (Main) "x";
    int c = (int) true;
  }
}
