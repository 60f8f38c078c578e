class Main {
  public static void main(String[] args) {
    long zero = args.length;
    System.out.println(5.0 % zero);
    System.out.println(5 % zero);
  }
}
