// Empty texts are the literal's object wherever OpenJDK's library gives that.
class Main {
  public static void main(String[] args) {
    String s = "abc";
    String e = "";
    System.out.println((s.substring(3) == "") + " " + (s.substring(1, 1) == "") + " " + (s.subSequence(2, 2) == ""));
    System.out.println((" ".trim() == "") + " " + (" ".strip() == "") + " " + (s.repeat(0) == "") + " " + (e.repeat(5) == ""));
    System.out.println((" ".stripLeading() == "") + " " + (" ".stripTrailing() == "") + " " + (s.replace("abc", "") == ""));
    StringBuilder b = new StringBuilder("x");
    System.out.println((b.substring(1) == "") + " " + (b.deleteCharAt(0).toString() == "") + " " + (new StringBuilder().toString() == ""));
    System.out.println((s.substring(1) == s.substring(1)) + " " + (s.substring(0) == s) + " " + (new String(e) == e));
  }
}
