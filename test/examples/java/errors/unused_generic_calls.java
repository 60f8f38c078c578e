import java.util.ArrayList;
import java.util.List;

class Main {
  static void f(List<String> list) {
    list.get("0");
    list.set(0, 5);
    list.foreach(s -> {});
    list.forEach(s -> s.foo());
    int n = list.size;
    String s = list[0];
    list.length();
    List<String> copy = new ArrayList<>(5, 6);
    list = "x";
    list += "x";
  }
}
