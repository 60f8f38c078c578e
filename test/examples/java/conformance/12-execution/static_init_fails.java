public class static_init_fails {
  static class Config {
    static final java.util.Map<String, Integer> M = new java.util.HashMap<>();
    static { M.put("a", 1); load("b"); }
    static void load(String k) { int v = M.get(k); }
  }
  public static void main(String[] args) {
    System.out.println("start");
    Runnable r = () -> System.out.println(Config.M);
    r.run();
  }
}
