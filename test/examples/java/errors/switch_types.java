class Main {
  public static void main(String[] args) {
    int k = 1;
    switch (k) {
      case 1: break;
      case 1: break;
      case "x": break;
      case k: break;
    }
    switch ("s") {
      case 1: break;
    }
  }
}
