class Main {
  static int i(int x) { return x; }
  public static void main(String[] args) {
    for (int a = -1; a <= 1; a++) {
      for (int b = -1; b <= 1; b++) {
        System.out.println(a + "," + b + ": " + (a < b) + (a <= b) + (a > b) + (a >= b) + (a == b) + (a != b));
      }
    }
    System.out.println(i(1000) == i(1000));
    System.out.println(i(5) == 5.0);
    System.out.println(i(5) < 5.5f);
    System.out.println('a' == 97);
    System.out.println(i(16777217) == 16777217f);
    System.out.println(9007199254740993L == 9007199254740992.0);
    System.out.println(i(-1) > 0xffffffffL);
    Object o = new Object();
    Object p = o;
    System.out.println((o == p) + " " + (o != p) + " " + (o == null) + " " + (o == new Object()));
    System.out.println(true == !false);
    System.out.println(true ^ true | false & true);
  }
}
