class Main {
  static String ö = "ümlaut";
  public static void main(String[] args) {
    System.out.println(ö + " – “quotes” 日本語 😀 \u00e9\u4e2d");
    System.out.println((char) 0x4e2d);
    String s = "日本";
    System.out.println(s.charAt(0) + s + s.length() + s.hashCode() + s.compareTo("日"));
    System.out.println("a\0b".length());
  }
}
