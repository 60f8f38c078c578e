interface Named {
  String name();
}

class Animal {}

class Dog extends Animal implements Named {
  public String name() {
    return "dog";
  }
}

class Cage<T extends Animal & Named> {
  T inside;
}

class Main {
  Cage<Dog> fine;
  Cage<Animal> noName;
  Cage<Named> noAnimal;
}
