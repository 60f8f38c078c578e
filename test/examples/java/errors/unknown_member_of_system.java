class Main {
  public static void main(String[] args) {
    System.out.printn("x");
    System.err2.println();
  }
}
