class Main {
  public static void main(String[] args) {
    a: for (;;) {
      a: for (;;) { }
    }
  }
}
