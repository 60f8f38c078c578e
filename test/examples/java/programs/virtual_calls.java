class Animal {
  String name() { return "animal"; }
  String speak() { return name() + " says " + sound(); }
  String sound() { return "..."; }
}
class Dog extends Animal {
  String name() { return "dog"; }
  String sound() { return "woof"; }
}
class Puppy extends Dog {
  String sound() { return "yip, " + super.sound(); }
}
class Cat extends Animal {
  String sound() { return "meow"; }
  String name() { return "cat (" + super.name() + ")"; }
}
class Main {
  static void show(Animal a) { System.out.println(a.speak()); }
  public static void main(String[] args) {
    show(new Animal());
    show(new Dog());
    show(new Puppy());
    show(new Cat());
    Animal a = new Puppy();
    Dog d = (Dog) a;
    System.out.println(a.name() + " " + d.sound());
    int total = 0;
    Animal[] all = {new Dog(), new Cat(), new Puppy(), new Animal()};
    for (int i = 0; i < 1000; i++) total += all[i & 3].sound().length();
    System.out.println(total);
  }
}
