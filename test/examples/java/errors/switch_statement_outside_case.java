class Main {
  public static void main(String[] args) {
    switch (1) {
      int a;
      case 1: break;
    }
  }
}
