class Main {
  static int id(int x) { return x; }
  public static void main(String[] args) {
    int max = Integer.MAX_VALUE, min = Integer.MIN_VALUE;
    System.out.println(id(max) + 1);
    System.out.println(id(min) - 1);
    System.out.println(id(max) * id(max));
    System.out.println(id(min) * -1);
    System.out.println(-id(min));
    System.out.println(id(min) / id(-1));
    System.out.println(id(min) % id(-1));
    System.out.println(id(7) / id(2) + " " + id(-7) / id(2) + " " + id(7) / id(-2) + " " + id(-7) / id(-2));
    System.out.println(id(7) % id(2) + " " + id(-7) % id(2) + " " + id(7) % id(-2) + " " + id(-7) % id(-2));
    System.out.println(id(12) & id(10));
    System.out.println(id(12) | id(10));
    System.out.println(id(12) ^ id(10));
    System.out.println(~id(12));
    System.out.println(1 + 2 * 3 - 4 / 2 % 3);
    System.out.println((1 + 2) * (3 - 4));
    int hash = 0;
    for (int i = 0; i < 100; i++) hash = hash * 31 + i;
    System.out.println(hash);
  }
}
