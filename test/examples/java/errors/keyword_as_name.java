class Main {
  public static void main(String[] args) {
    int class = 3;
  }
}
