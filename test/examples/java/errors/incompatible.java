class Main {
  public static void main(String[] args) {
    int a = "x";
    String s = 1;
    boolean b = 1;
    int c = true;
    char d = "x";
    int e = null;
  }
}
