import java.util.ArrayList;
import java.util.List;

class Main {
  static boolean a(Object o) {
    return o instanceof List<String>;
  }
  static boolean b(List<String> list) {
    return list instanceof ArrayList<String>;
  }
  static boolean c(List<Integer> list) {
    return list instanceof ArrayList<String>;
  }
}
