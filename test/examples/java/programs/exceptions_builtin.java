/** What the machine throws by itself, with its words. */
public class exceptions_builtin {
  interface Shape { int area(); }

  static class Square implements Shape {
    int side;

    public int area() { return side * side; }
  }

  static Square none() { return null; }

  static int zero() { return 0; }

  static Object test(int n) {
    int[] numbers = {1, 2, 3};
    Object[] objects = new String[2];
    Object text = "text", square = new Square();
    switch (n) {
      case 0: return 1 / zero() + "";
      case 1: return 1L % zero() + "";
      case 2: return numbers[3] + "";
      case 3: return numbers[-1] + "";
      case 4: numbers[zero() - 5] = 1; return "";
      case 5: return new int[zero() - 2];
      case 6: return new long[3][zero() - 4];
      case 7: objects[0] = square; return "";
      case 8: return (Square) text;
      case 9: return (String) square;
      case 10: return (Shape) text;
      case 11: return (int[]) (Object) new long[0];
      case 12: return (Square) (Object) new Square[0];
      case 13: return (Runnable) square;
      case 14: return ((String) text).charAt(4) + "";
      case 15: return ((String) text).charAt(-1) + "";
      case 16: return ((String) text).substring(3, 2);
      case 17: return ((String) text).substring(5);
      case 18: return Integer.parseInt("12x") + "";
      case 19: return Long.parseLong("") + "";
      case 20: return Double.parseDouble("1.2.3") + "";
      case 21: return new int[Integer.MAX_VALUE];
      case 22: return Integer.parseInt("99999999999") + "";
      case 23: return "x\u0416".charAt(2) + "";
      case 24: return new StringBuilder("abc").deleteCharAt(3);
      case 25: return new StringBuilder("abc").insert(-1, "x");
      case 26: objects[2] = "outside"; return "";
      case 27: return String.valueOf((Object[]) null);
      case 28: return Math.toIntExact(1L << 40) + "";
      case 29: return "ab".repeat(-3);
      case 30: return new Object[2][3][zero() - 1];
      case 31: return Math.floorMod(5, zero()) + "";
      case 32: return new StringBuilder("abc").substring(2, 5);
      case 33: numbers[2] /= zero(); return "";
      case 34: return new char[zero() - 1].length + "";
      case 35: return "abc".codePointAt(3) + "";
      default: return "no failure";
    }
  }

  static int nulls(int n) {
    int[] numbers = null;
    String text = null;
    Shape shape = null;
    switch (n) {
      case 0: return numbers[0];
      case 1: return numbers.length;
      case 2: return text.length();
      case 3: return shape.area();
      case 4: return none().side;
      case 5: none().side = 4; return 0;
      case 6: throw null;
      case 7: return text.charAt(zero());
      case 8: return none().area();
      case 9: for (int each : numbers) return each; return 0;
      case 10: switch (text) { case "a": return 1; default: return 2; }
      case 11: numbers[0]++; return 0;
      case 12: return "x".compareTo(text);
      case 13: return text.concat("x").length();
      default: return -1;
    }
  }

  public static void main(String[] args) {
    for (int n = 0; n < 37; n++) {
      try {
        System.out.println(n + " gives " + test(n));
      } catch (RuntimeException e) {
        System.out.println(n + ": " + e);
      } catch (Error e) {
        System.out.println(n + ": error " + e);
      }
    }
    int count = 0;
    for (int n = 0; n < 15; n++) {
      try {
        System.out.println(n + " gives " + nulls(n));
      } catch (NullPointerException e) {
        count += n;
      }
    }
    System.out.println(count);
    // Locals have what was stored last before the failure, and memory too.
    int[] squares = new int[5];
    int i = 0;
    try {
      for (; ; i++) squares[i] = i * i;
    } catch (ArrayIndexOutOfBoundsException e) {
      System.out.println(i + " " + squares[4] + " " + e.getMessage());
    }
    String s = "start";
    long total = 0;
    try {
      for (int k = 3; k > -2; k--) {
        s += k;
        total += 12 / k;
      }
    } catch (ArithmeticException e) {
      s += e.getMessage();
    } finally {
      total = -total;
    }
    System.out.println(s + " " + total);
  }
}
