class Main {
  public static void main(String[] args) {
    String s = "a\q";
  }
}
