class Main {
  public static void main(String[] args) {
    int a = 1;
    if (a) { }
    while (a = 2) { }
    if (a = 1) { }
    int b = a ? 1 : 2;
  }
}
