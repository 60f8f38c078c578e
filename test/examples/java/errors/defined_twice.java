class Main {
  public static void main(String[] args) {
    int a = 1;
    int a = 2;
    for (int args = 0; ; ) { }
  }
}
