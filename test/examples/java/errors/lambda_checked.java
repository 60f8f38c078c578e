import java.util.function.*;

class Main {
  static int read(String s) throws Exception {
    if (s.isEmpty()) throw new Exception();
    return 1;
  }
  public static void main(String[] args) {
    Function<String, Integer> f = s -> read(s);
    Runnable r = () -> {
      throw new Exception("x");
    };
    Function<String, Integer> g = Main::read;
    Runnable fine = () -> {
      try {
        read("");
      } catch (Exception e) {
      }
    };
  }
}
