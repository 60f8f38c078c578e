import java.util.*;
class M { void f() { List<int> a; List<String> b = new ArrayList<Integer>(); b = new List<>(); List<String> c = new ArrayList<>(); c.add(1); int n = c.get(0); String s = c[0]; for (int i : c) { } Map<String> m; List<String, String> k; c.add("a", "b"); List<Object> o = c; HashMap<String, Integer> h = new HashMap<>(); h.put(1, "a"); int q = h.get("a").length(); c.length(); } }
