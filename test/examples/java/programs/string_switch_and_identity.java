class Main {
  static String grade(int points) {
    return points >= 90 ? "A" : points >= 80 ? "B" : points >= 70 ? "C" : "F";
  }
  public static void main(String[] args) {
    String a = "text", b = "text", c = "te";
    c += "xt";
    System.out.println((a == b) + " " + (a == c) + " " + a.equals(c) + " " + (a == "te" + "xt"));
    System.out.println(grade(95) + grade(85) + grade(75) + grade(5));
    String n = null;
    System.out.println(n == null ? "null" : n);
    System.out.println("null".equals(n + ""));
  }
}
