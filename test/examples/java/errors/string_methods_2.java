class Main {
  public static void main(String[] args) {
    String s = "abc";
    int n = s.length;
    char c = s.charAt("0");
    int k = args.length();
  }
}
