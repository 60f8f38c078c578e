import java.util.ArrayList;
import java.util.List;

class Main {
  List<String> a = new List<>();
  ArrayList<> b = new ArrayList<>();
  String c = new String<>("x");
  ArrayList<Integer> d = new ArrayList<>("x");
}
