import java.util.ArrayList;
import java.util.List;

class Main {
  static <T extends Comparable<T>> T max(List<T> list) {
    return list.get(0);
  }
  static <T> void fill(List<T> list, T value) {}
  static <K, V> V get(K key, V other) {
    return key;
  }
  public static void main(String[] args) {
    List<Object> objects = new ArrayList<>();
    Object o = max(objects);
    List<String> strings = new ArrayList<>();
    fill(strings, 5);
    String s = get(1, 2);
    Main.<String>fill(strings, 5);
    Main.<String, String>fill(strings, "x");
  }
}
