/** The second use of a class whose initialiser failed ends the program. */
public class uncaught_missing_class {
  static class Broken {
    static int value = 1 / Integer.parseInt("0");
  }

  public static void main(String[] args) {
    try {
      System.out.println(Broken.value);
    } catch (ExceptionInInitializerError e) {
      System.out.println("first " + e.getCause());
    }
    System.out.println(Broken.value);
  }
}
