// Twelve classes at one call: animals in a ring are fed and asked in turn, and most classes have fields of their own.
const start = performance.now();

class Animal {
  constructor(name, next) {
    this.name = name;
    this.next = next;
    this.food = 0;
  }
  legs() {
    return 4;
  }
  eat(amount) {
    this.food = this.food + amount;
  }
}
class Ant extends Animal {
  legs() {
    return 6;
  }
}
class Bird extends Animal {
  constructor(name, next) {
    super(name, next);
    this.wings = 2;
  }
  legs() {
    return this.wings;
  }
}
class Cow extends Animal {
  eat(amount) {
    this.food = this.food + amount + amount;
  }
}
class Duck extends Bird {}
class Emu extends Bird {
  legs() {
    return 2;
  }
}
class Fish extends Animal {
  legs() {
    return 0;
  }
}
class Goat extends Animal {
  constructor(name, next) {
    super(name, next);
    this.horns = 2;
  }
  legs() {
    return 6 - this.horns;
  }
}
class Horse extends Animal {
  eat(amount) {
    super.eat(amount + 1);
  }
}
class Insect extends Animal {
  constructor(name, next) {
    super(name, next);
    this.pairs = 3;
  }
  legs() {
    return this.pairs + this.pairs;
  }
}
class Jellyfish extends Fish {
  eat(_amount) {}
}
class Kangaroo extends Animal {
  legs() {
    return 2;
  }
}
class Lizard extends Animal {}

function ring() {
  const last = new Lizard('lizard', null);
  let list = new Kangaroo('kangaroo', last);
  list = new Jellyfish('jellyfish', list);
  list = new Insect('insect', list);
  list = new Horse('horse', list);
  list = new Goat('goat', list);
  list = new Fish('fish', list);
  list = new Emu('emu', list);
  list = new Duck('duck', list);
  list = new Cow('cow', list);
  list = new Bird('bird', list);
  list = new Ant('ant', list);
  last.next = list;
  return list;
}

function run(n) {
  let animal = ring();
  let legs = 0;
  for (let i = 0; i < n; i = i + 1) {
    legs = legs + animal.legs();
    animal.eat(2);
    animal = animal.next;
  }
  return legs + animal.food;
}

console.log(run(17000000));
console.log((performance.now() - start) / 1000);
