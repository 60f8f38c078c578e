class Main {
  public static void main(String[] args) {
    break;
    continue;
    if (true) break;
  }
}
