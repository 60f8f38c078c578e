class Main {
  static int count() {
    return 1;
  }
  public static void main(String[] args) {
    int x = 5.0;
    String s = 'c';
    char c = "c";
    int n = "5";
    boolean b = 1;
    float f = 1.5;
    byte small = 300;
    String t = 5;
    int[] xs = {1, "2", 3.0};
    int y = true;
    double d = "1.0";
    String u = count();
    int z = args;
    String[] names = "a";
  }
}
