class Main {
  public static void main(String[] args) {
    Object o = "x";
    if (o instanceof String s) { }
    System.out.println(s);
    if (!(o instanceof String t)) { t = "a"; }
    if (o instanceof String u || u.length() > 0) { }
  }
}
