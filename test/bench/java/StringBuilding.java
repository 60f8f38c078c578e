/** Strings are joined, cut, reversed, compared and hashed. */
public class StringBuilding {
  static long run() {
    long sum = 0;
    for (int round = 0; round < 120; round++) {
      StringBuilder b = new StringBuilder();
      for (int i = 0; i < 8_000; i++) {
        b.append(i).append(',').append("item").append(i % 10 == 0 ? ";" : " ");
        if (i % 100 == 0) b.append(1.5 * i).append(i % 2 == 0);
      }
      String all = b.toString();
      int from = 0, at;
      while ((at = all.indexOf(';', from)) >= 0) {
        String part = all.substring(from, at);
        sum += part.hashCode() + part.length();
        if (part.contains("99,") || part.endsWith("item")) sum++;
        from = at + 1;
      }
      String joined = "";
      for (int i = 0; i < 300; i++) joined += (char) ('a' + i % 26);
      sum += new StringBuilder(joined).reverse().toString().compareTo(joined) + all.toUpperCase().hashCode();
    }
    return sum;
  }

  public static void main(String[] args) {
    double[] times = new double[args.length > 0 ? Integer.parseInt(args[0]) : 15];
    long result = 0;
    for (int i = 0; i < times.length; i++) {
      long start = System.nanoTime();
      result = run();
      times[i] = (System.nanoTime() - start) / 1e6;
    }
    System.out.println(result);
    for (double time : times) System.out.println(time);
  }
}
