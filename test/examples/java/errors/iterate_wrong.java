import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class Main {
  static void f(List<String> list, Map<String, Integer> map, Iterable raw, String s) {
    for (int i : list) {
    }
    for (String k : map) {
    }
    for (char c : s) {
    }
    for (String x : raw) {
    }
    for (Map.Entry<String, String> e : map.entrySet()) {
    }
    for (Integer n : map.keySet()) {
    }
    for (List<String> each : new ArrayList<ArrayList<Integer>>()) {
    }
  }
}
