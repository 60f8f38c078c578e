class Main {
  public static void main(String[] args) {
    String s = "abc";
    s.length;
    int n = s.length;
    char c = s.charAt("0");
    s.charAt(1) = 'x';
  }
}
