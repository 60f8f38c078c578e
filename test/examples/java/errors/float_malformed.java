class Main {
  public static void main(String[] args) {
    double d = 1e;
  }
}
