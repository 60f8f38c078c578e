class A {}
class B extends A {}
class Main {
  static B down(A a) {
    return (B) a;
  }
  public static void main(String[] args) {
    System.out.println(down(new B()) != null);
    System.out.println(down(null) == null);
    down(new A());
  }
}
