class Main {
  public static void main(String[] args) {
    int a = 1
    int b = ;
    int c = 3
    c = 4;
  }
}
