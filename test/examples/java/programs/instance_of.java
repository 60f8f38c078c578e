interface I {}
interface J extends I {}
class A {}
class B extends A implements J {}
final class C extends B {}
class Main {
  static String kinds(Object o) {
    return (o instanceof A ? "A" : "-") + (o instanceof B ? "B" : "-") + (o instanceof C ? "C" : "-")
        + (o instanceof I ? "I" : "-") + (o instanceof J ? "J" : "-") + (o instanceof String ? "S" : "-")
        + (o instanceof Object ? "O" : "-");
  }
  public static void main(String[] args) {
    System.out.println(kinds(new A()));
    System.out.println(kinds(new B()));
    System.out.println(kinds(new C()));
    System.out.println(kinds("s"));
    System.out.println(kinds(null));
    System.out.println(kinds(new Object()));
    System.out.println(kinds(new int[1]));
    System.out.println(kinds(new A[1]));
    A a = new C();
    if (a instanceof I && !(a instanceof I == false)) System.out.println("I");
  }
}
