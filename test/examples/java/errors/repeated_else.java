class Main {
  public static void main(String[] args) {
    if (true) {
    } else {
    } else {
    }
  }
}
