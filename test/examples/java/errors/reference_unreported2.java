import java.util.function.*;
import java.io.*;
class Main {
  static String rd(String s) throws IOException { return s; }
  Main() throws Exception { }
  void m() {
    Function<String, String> d = Main::rd;
    Supplier<Main> e = Main::new;
    Runnable r = this::x;
    new java.util.ArrayList<String>().forEach(Main::rd);
  }
  void x() throws InterruptedException { }
}
