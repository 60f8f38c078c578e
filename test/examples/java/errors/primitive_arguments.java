import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class Main {
  static List<int> numbers = new ArrayList<>();
  static Map<String, boolean> flags;
  public static void main(String[] args) {
    ArrayList<double> list = new ArrayList<double>();
    List<char>[] lists;
  }
}
