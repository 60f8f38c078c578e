class Animal { Animal child() { return new Animal(); } String name() { return "animal"; } }
class Dog extends Animal { Dog child() { return new Dog(); } String name() { return "dog"; } void bark() { System.out.println("woof"); } }
interface Maker { Object make(); }
class DogMaker implements Maker { public Dog make() { return new Dog(); } }
class Main {
  public static void main(String[] args) {
    Animal a = new Dog();
    System.out.println(a.child().name());
    new Dog().child().bark();
    Maker m = new DogMaker();
    System.out.println(((Dog) m.make()).name());
    new DogMaker().make().bark();
  }
}
