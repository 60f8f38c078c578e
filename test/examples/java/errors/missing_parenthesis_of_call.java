class Main {
  public static void main(String[] args) {
    System.out.println("x";
    int y = 1;
  }
}
