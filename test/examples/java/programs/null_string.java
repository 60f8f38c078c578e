class Main {
  public static void main(String[] args) {
    String s = null;
    System.out.println(s);
    System.out.println(s + "x");
    System.out.println(s.length());
  }
}
