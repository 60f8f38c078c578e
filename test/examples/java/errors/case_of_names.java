class Main {
  public static void main(String[] args) {
    string s = "x";
    system.out.println();
  }
}
