abstract class Op { abstract int apply(int a, int b); }
class Div extends Op {
  int apply(int a, int b) {
    int scaled = a * 10;
    return scaled
        / b;
  }
}
interface Runner { int go(Op op); }
class Zero implements Runner {
  public int go(Op op) {
    return op.apply(3, 0);
  }
}
class Main {
  public static void main(String[] args) {
    Runner r = new Zero();
    System.out.println(r.go(new Div()));
  }
}
