/** Sealed classes and interfaces with their permitted subtypes, explicit and in the same file. */
public class sealed_types {
  sealed interface Expr permits Num, Add, Neg {}
  record Num(int n) implements Expr {}
  record Add(Expr l, Expr r) implements Expr {}
  static final class Neg implements Expr {
    final Expr e;
    Neg(Expr e) { this.e = e; }
  }
  sealed static abstract class Animal { abstract String say(); }
  static final class Cat extends Animal {
    String say() { return "meow"; }
  }
  non-sealed static class Dog extends Animal {
    String say() { return "woof"; }
  }
  static class Puppy extends Dog {
    String say() { return "yip " + super.say(); }
  }
  static int eval(Expr e) {
    if (e instanceof Num n) return n.n();
    if (e instanceof Add a) return eval(a.l()) + eval(a.r());
    if (e instanceof Neg n) return -eval(n.e);
    throw new AssertionError();
  }
  enum Kind implements Marked {
    A, B { };
  }
  sealed interface Marked permits Kind {}
  public static void main(String[] args) {
    System.out.println(eval(new Add(new Num(4), new Neg(new Add(new Num(1), new Num(2))))));
    for (Animal a : new Animal[] {new Cat(), new Dog(), new Puppy()}) System.out.println(a.say());
    Marked m = Kind.B;
    System.out.println(m);
  }
}
