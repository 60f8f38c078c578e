class Main {
  public static void main(String[] args) {
    String s = "x";
    boolean a = s instanceof Main;
    boolean b = 1 instanceof Main;
    boolean c = s instanceof int;
  }
}
