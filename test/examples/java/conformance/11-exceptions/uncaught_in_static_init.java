// JLS 11.3, 12.4.2: an exception in a static initialiser that nothing catches.
public class uncaught_in_static_init {
  static class Config {
    static final int SIZE = size("1o");
    static int size(String s) {
      return Integer.parseInt(s);
    }
    int v = SIZE;
  }
  static class User {
    final Config c;
    {
      c = new Config();
    }
    User(int n) {
      System.out.println("user " + n);
    }
  }
  static class Outer {
    class In extends User {
      In() {
        super(3);
      }
    }
    static {
      System.out.println("Outer");
    }
  }
  public static void main(String[] args) {
    try {
      new User(1);
    } catch (ExceptionInInitializerError e) {
      System.out.println(e.getMessage() + " " + e.getException());
    }
    try {
      System.out.println(Config.SIZE);
    } catch (NoClassDefFoundError e) {
      System.out.println(e.getMessage());
    }
    new Outer()
        .new In();
  }
}
