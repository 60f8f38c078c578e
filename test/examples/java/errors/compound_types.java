class Main {
  public static void main(String[] args) {
    boolean b = true;
    b += 1;
    int a = 1;
    a += "x";
    a += true;
    a <<= 1.0;
    String s = "x";
    s -= "y";
  }
}
