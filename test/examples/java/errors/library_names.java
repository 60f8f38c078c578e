import java.util.List;
import java.util.concurrent.ConcurrentHashMapp;
import java.awful.Thing;

class Main {
  public static void main(String[] args) {
    String s = "a";
    s.lenght();
    s.substr(1);
    s.charat(0);
    s.equalsIgnoreCas("b");
    System.out.printline("x");
    Integer.parseint("1");
    Math.PIE++;
    List<String> list = List.off();
    StringBuilder b = new StringBuilder(1, 2);
    b.add("x");
    args.lenght++;
  }
}
