class Main {
  public static void main(String[] args) {
    outer:
    for (;;) {
      break oter;
    }
  }
}
