class Main {
  public static void main(String[] args) {
    while (false) {
      int a = 1;
    }
  }
}
