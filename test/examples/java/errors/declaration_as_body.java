class Main {
  public static void main(String[] args) {
    if (true)
      int a = 1;
  }
}
