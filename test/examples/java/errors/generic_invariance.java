import java.util.ArrayList;
import java.util.List;

class Main {
  public static void main(String[] args) {
    List<Object> a = new ArrayList<String>();
    List<Number> b = new ArrayList<Integer>();
    ArrayList<String> c = new ArrayList<Object>();
    List<? extends Number> d = new ArrayList<Integer>();
    d.add(1);
    Integer e = d.get(0);
    List<? super Integer> f = new ArrayList<Number>();
    Integer g = f.get(0);
  }
}
