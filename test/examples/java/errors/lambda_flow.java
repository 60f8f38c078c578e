import java.util.function.*;

class Main {
  public static void main(String[] args) {
    Function<Integer, Integer> h = x -> {
      return 1;
      System.out.println();
    };
    Runnable r = () -> {
      while (true) {
      }
      System.out.println();
    };
    Supplier<Integer> s = () -> {
      int y;
      return y;
    };
    final int z;
    Runnable t = () -> z = 1;
  }
}
