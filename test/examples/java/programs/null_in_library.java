// What is said of null that the library gets, and of a conditional whose outcome is known.
class Main {
  static int number;
  int[] data;

  static void show(RuntimeException e) {
    System.out.println(number + " " + e.getMessage());
  }

  public static void main(String[] args) {
    String s = "abc";
    StringBuilder b = new StringBuilder("abc");
    Main none = null;
    try { number = 1; s.contains(null); } catch (RuntimeException e) { show(e); }
    try { number = 2; s.replace(null, null); } catch (RuntimeException e) { show(e); }
    try { number = 3; s.replace("x", null); } catch (RuntimeException e) { show(e); }
    try { number = 4; new StringBuilder((String) null); } catch (RuntimeException e) { show(e); }
    try { number = 5; b.append((char[]) null); } catch (RuntimeException e) { show(e); }
    try { number = 6; b.insert(0, (char[]) null); } catch (RuntimeException e) { show(e); }
    try { number = 7; String.join(null, "a"); } catch (RuntimeException e) { show(e); }
    try { number = 8; String.join("-", (CharSequence[]) null); } catch (RuntimeException e) { show(e); }
    try { number = 9; Double.parseDouble(null); } catch (RuntimeException e) { show(e); }
    try { number = 10; Float.parseFloat(null); } catch (RuntimeException e) { show(e); }
    try { number = 11; System.out.println((char[]) null); } catch (RuntimeException e) { show(e); }
    try { number = 12; System.out.print((char[]) null); } catch (RuntimeException e) { show(e); }
    try { number = 13; (true ? none : new Main()).data = null; } catch (RuntimeException e) { show(e); }
    try { number = 14; (number > 0 ? none : new Main()).data = null; } catch (RuntimeException e) { show(e); }
  }
}
