import java.util.ArrayList;
import java.util.List;

class Main {
  public static void main(String[] args) {
    Integer a = 5L;
    Long b = 5;
    Double c = 1;
    Character d = 65;
    Character e = 70000;
    Byte f = 200;
    int g = new Object();
    List<Integer> list = new ArrayList<>();
    list.add("x");
    list.add(5L);
    long h = list.get(0);
    String i = list.get(0);
    Long j = list.get(0);
    Boolean k = null;
    int l = k;
    Integer m = 'a';
    Object o = 1;
    int n = o;
    double p = (double) o;
    short q = (short) list.get(0);
  }
}
