class Main {
  public static void main(String[] args) {
    int a = 1;
    new Main();
    a++;
    a = a == 1;
  }
}
