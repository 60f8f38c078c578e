class Main {
  public static void main(String[] args) {
    long a = 1, b = 0;
    for (int i = 0; i < 20000000; i++) {
      a = a * 6364136223846793005L + 1442695040888963407L;
      b ^= a >>> 33;
      if ((i & 0xfffff) == 0) b += i;
    }
    System.out.println(a + " " + b);
  }
}
