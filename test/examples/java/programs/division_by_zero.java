class Main {
  static int divide(int a, int b) {
    return a / b;
  }
  public static void main(String[] args) {
    System.out.println(divide(7, 2));
    System.out.print("partial line");
    System.out.println(divide(1, args.length));
    System.out.println("not reached");
  }
}
