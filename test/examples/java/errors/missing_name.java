class Main {
  public static void main(String[] args) {
    int = 3;
  }
}
