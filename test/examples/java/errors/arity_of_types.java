import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

class Main {
  static Map<String> half = null;
  static ArrayList<String, String> twice = null;
  static String<Integer> text = null;
  static HashMap<String, Integer, Integer> many = null;
}
