class Main {
  public static void main(String[] args) {
    while (true) {
      break;
      int a = 1;
    }
    for (;;) {
      continue;
      args = null;
    }
  }
}
