import java.util.*;
class Main {
  <T, N extends Number, S extends String> void m(T t, N n, S s, List<String> ls, List<?> lw, List<Integer> li, Object o) {
    String a = (String) t;
    String b = (String) n;
    Integer c = (Integer) n;
    Integer d = (Integer) s;
    List<Integer> e = (List<Integer>) ls;
    List<Integer> f = (List<Integer>) lw;
    ArrayList<String> g = (ArrayList<String>) ls;
    ArrayList<Integer> h = (ArrayList<Integer>) ls;
    Set<Integer> i = (Set<Integer>) ls;
    T j = (T) o;
    T k = o;
    N l = 1;
    boolean p = o instanceof List<?>;
    boolean q = o instanceof List<String>;
    boolean r = ls instanceof ArrayList<String>;
    boolean u = ls instanceof ArrayList<Integer>;
    boolean v = t instanceof String;
    boolean w = n instanceof String;
    boolean x = li == ls;
    boolean y = t == n;
    boolean z = n == s;
    Comparable<Integer> aa = (Comparable<Integer>) "s";
    Runnable bb = (Runnable) s;
    Runnable cc = (Runnable) n;
    int dd = (int) t;
    int ee = (int) n;
    int ff = t;
    List<? super Integer> gg = (List<? super Integer>) ls;
    Iterable<? extends CharSequence> hh = ls;
    Iterable<? extends Number> ii = ls;
  }
}
