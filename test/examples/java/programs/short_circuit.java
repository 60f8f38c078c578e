class Main {
  static boolean say(String what, boolean result) {
    System.out.print(what + " ");
    return result;
  }
  public static void main(String[] args) {
    System.out.println(say("a", true) && say("b", false) && say("c", true));
    System.out.println(say("a", false) || say("b", true) || say("c", false));
    System.out.println(say("a", false) & say("b", true));
    System.out.println(say("a", true) | say("b", false));
    System.out.println(say("a", true) ^ say("b", true));
    System.out.println(!say("a", true) || say("b", true) && !say("c", false));
    System.out.println(say("a", true) ? say("b", false) ? 1 : 2 : 3);
    String s = null;
    if (s != null && s.length() > 0) System.out.println("wrong");
    if (s == null || s.length() > 0) System.out.println("right");
    boolean x;
    if ((x = say("assigned", true)) && x) System.out.println(x);
  }
}
