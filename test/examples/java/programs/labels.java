class Main {
  static int find(int wanted) {
    int result = -1;
    search:
    for (int i = 0; i < 10; i++) {
      for (int j = 0; j < 10; j++) {
        if (i * j == wanted) {
          result = i * 10 + j;
          break search;
        }
        if (j > i) continue search;
      }
    }
    return result;
  }
  public static void main(String[] args) {
    System.out.println(find(12));
    System.out.println(find(97));
    block: {
      if (args.length == 0) break block;
      System.out.println("not here");
    }
    outer:
    do {
      int k = 0;
      while (true) {
        if (k++ == 3) continue outer;
        if (k > 10) break outer;
      }
    } while (false);
    int count = 0;
    a: for (int i = 0; i < 5; i++) {
      b: for (int j = 0; j < 5; j++) {
        for (int k = 0; k < 5; k++) {
          if (k == 3) continue b;
          if (j == 3) continue a;
          if (i == 3) break a;
          count++;
        }
      }
    }
    System.out.println(count);
    inner: if (count > 0) {
      if (count > 10) break inner;
      System.out.println("no");
    }
    System.out.println("end");
  }
}
