interface Op { int apply(int x); }
class Op0 implements Op { public int apply(int x) { return x + 1; } }
class Op1 implements Op { public int apply(int x) { return x * 3; } }
class Op2 implements Op { public int apply(int x) { return x ^ 0x55; } }
class Op3 implements Op { public int apply(int x) { return x - 7; } }
class Op4 implements Op { public int apply(int x) { return x << 1; } }
class Op5 implements Op { public int apply(int x) { return x >>> 1; } }
class Op6 implements Op { final int k; Op6(int k) { this.k = k; } public int apply(int x) { return x + k; } }
class Op7 extends Op6 { Op7() { super(9); } public int apply(int x) { return -super.apply(x); } }
class Main {
  public static void main(String[] args) {
    Op[] ops = {new Op0(), new Op1(), new Op2(), new Op3(), new Op4(), new Op5(), new Op6(4), new Op7()};
    int x = 1;
    for (int i = 0; i < 100000; i++) x = ops[i % 8].apply(x);
    System.out.println(x);
    for (int n = 1; n <= 8; n++) {
      int y = n;
      for (int i = 0; i < 1000; i++) y = ops[i % n].apply(y);
      System.out.print(y + " ");
    }
    System.out.println();
  }
}
