class Main {
  public static void main(String[] args) {
    String[] texts = {"0", "127", "128", "-128", "-129", "+7", "32767", "32768", "-32769", "", "x1", "99999999999", "7f", null};
    for (String text : texts) {
      for (int radix = 10; radix <= 16; radix += 6) {
        try {
          System.out.println(Byte.parseByte(text, radix));
        } catch (NumberFormatException e) {
          System.out.println(e.getMessage());
        }
        try {
          System.out.println(Short.parseShort(text, radix));
        } catch (NumberFormatException e) {
          System.out.println(e.getMessage());
        }
      }
    }
    byte small = Byte.parseByte("12");
    short wide = Short.parseShort("-1234");
    System.out.println(small + wide);
    Short.parseShort("99999");
  }
}
