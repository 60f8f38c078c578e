class Main {
  public static void main(String[] args) {
    switch (1) {
      default: break;
      default: break;
    }
  }
}
