class Main {
  static int a(int n) {
    switch (n) {
      case 1:
        int x = 1;
        break;
      case 2:
        x = 2;
        int y;
        break;
      default:
        int x = 3;
        System.out.println(y);
    }
    return x;
  }
}
