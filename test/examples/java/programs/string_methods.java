class Main {
  public static void main(String[] args) {
    String s = "hello, world";
    System.out.println(s.length() + " " + s.charAt(4) + " " + "".length());
    System.out.println(s.equals("hello, " + "world") + " " + s.equals("hello") + " " + s.equals(null));
    System.out.println(s.hashCode() + " " + "".hashCode() + " " + "été".hashCode());
    System.out.println(s.compareTo("hello") + " " + "a".compareTo("b") + " " + "b".compareTo("a") + " " + s.compareTo(s));
    System.out.println(s.substring(7) + "|" + s.substring(0, 5) + "|" + s.substring(12) + "|");
    System.out.println(s.indexOf("o") + " " + s.indexOf("world") + " " + s.indexOf("z"));
    System.out.println(s.isEmpty() + " " + "".isEmpty());
    int vowels = 0;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u') vowels++;
    }
    System.out.println(vowels);
    String r = "";
    for (int i = s.length() - 1; i >= 0; i--) r += s.charAt(i);
    System.out.println(r);
    Object o = s;
    System.out.println(o.equals("hello, world") + " " + o.hashCode() + " " + o.toString());
    System.out.println("ü€".charAt(1) + " " + "ü€".length() + " " + ("ü€" + "x").substring(0, 1));
  }
}
