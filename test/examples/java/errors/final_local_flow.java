class Main {
  public static void main(String[] args) {
    final int a;
    a = 1;
    a = 2;
    final int b;
    for (int i = 0; i < 3; i++) { b = i; }
    final int c;
    if (args.length > 0) c = 1;
    c = 2;
  }
}
