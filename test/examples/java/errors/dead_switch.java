class Main {
  public static void main(String[] args) {
    switch (1) {
      case 1:
        break;
        int x = 1;
      default:
    }
  }
}
