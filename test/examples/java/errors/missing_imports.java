class Main {
  public static void main(String[] args) {
    List<String> a = new ArrayList<>();
    Map<String, Integer> b = new HashMap<String, Integer>();
    Function<String, String> f = s -> s;
    Scanner in = new Scanner();
    Random r = new Random();
    int[] xs = {3, 1};
    Arrays.sort(xs);
    Stream<String> t = null;
  }
}
