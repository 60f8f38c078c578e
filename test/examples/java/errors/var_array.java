class Main {
  public static void main(String[] args) {
    var[] e = new int[1];
  }
}
