class Main {
  static final int LIMIT = 10;
  final int y = 1;
  public static void main(String[] args) {
    final int a = 1;
    a = 2;
    a++;
    LIMIT = 3;
    args.length = 2;
    new Main().y = 3;
  }
}
