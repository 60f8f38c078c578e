import java.util.function.*;

class Main {
  int own() {
    return 1;
  }
  static void none() {}
  public static void main(String[] args) {
    Supplier<Integer> a = Main::own;
    Supplier<Integer> b = Main::none;
    Function<String, Integer> c = String::size;
    Supplier<Main> d = Main::new;
    Function<String, Main> e = Main::new;
    Runnable f = Unknown::run;
    Function<String, Integer> g = Integer::parseInt;
  }
}
