// A zoo: one class with 24 fields and a method for each, one with as many that change them.
const start = performance.now();

class Zoo {
  constructor() {
    this.aardvark = 1;
    this.baboon = 2;
    this.badger = 3;
    this.camel = 4;
    this.cat = 5;
    this.donkey = 6;
    this.eagle = 7;
    this.ferret = 8;
    this.gecko = 9;
    this.hippo = 10;
    this.ibex = 11;
    this.jaguar = 12;
    this.koala = 13;
    this.lemur = 14;
    this.lion = 15;
    this.mouse = 16;
    this.newt = 17;
    this.otter = 18;
    this.panda = 19;
    this.quail = 20;
    this.raccoon = 21;
    this.seal = 22;
    this.tapir = 23;
    this.wolf = 24;
  }
  countAardvark() {
    return this.aardvark;
  }
  countBaboon() {
    return this.baboon;
  }
  countBadger() {
    return this.badger;
  }
  countCamel() {
    return this.camel;
  }
  countCat() {
    return this.cat;
  }
  countDonkey() {
    return this.donkey;
  }
  countEagle() {
    return this.eagle;
  }
  countFerret() {
    return this.ferret;
  }
  countGecko() {
    return this.gecko;
  }
  countHippo() {
    return this.hippo;
  }
  countIbex() {
    return this.ibex;
  }
  countJaguar() {
    return this.jaguar;
  }
  countKoala() {
    return this.koala;
  }
  countLemur() {
    return this.lemur;
  }
  countLion() {
    return this.lion;
  }
  countMouse() {
    return this.mouse;
  }
  countNewt() {
    return this.newt;
  }
  countOtter() {
    return this.otter;
  }
  countPanda() {
    return this.panda;
  }
  countQuail() {
    return this.quail;
  }
  countRaccoon() {
    return this.raccoon;
  }
  countSeal() {
    return this.seal;
  }
  countTapir() {
    return this.tapir;
  }
  countWolf() {
    return this.wolf;
  }
  feed() {
    const first = this.aardvark;
    this.aardvark = this.baboon;
    this.baboon = this.badger;
    this.badger = this.camel;
    this.camel = this.cat;
    this.cat = this.donkey;
    this.donkey = this.eagle;
    this.eagle = this.ferret;
    this.ferret = this.gecko;
    this.gecko = this.hippo;
    this.hippo = this.ibex;
    this.ibex = this.jaguar;
    this.jaguar = this.koala;
    this.koala = this.lemur;
    this.lemur = this.lion;
    this.lion = this.mouse;
    this.mouse = this.newt;
    this.newt = this.otter;
    this.otter = this.panda;
    this.panda = this.quail;
    this.quail = this.raccoon;
    this.raccoon = this.seal;
    this.seal = this.tapir;
    this.tapir = this.wolf;
    this.wolf = first;
  }
}

function run(n) {
  const zoo = new Zoo();
  let sum = 0;
  for (let i = 0; i < n; i++) {
    sum += zoo.countAardvark() + zoo.countBaboon() - zoo.countBadger();
    sum += zoo.countCamel() + zoo.countCat() - zoo.countDonkey();
    sum += zoo.countEagle() + zoo.countFerret() - zoo.countGecko();
    sum += zoo.countHippo() + zoo.countIbex() - zoo.countJaguar();
    sum += zoo.countKoala() + zoo.countLemur() - zoo.countLion();
    sum += zoo.countMouse() + zoo.countNewt() - zoo.countOtter();
    sum += zoo.countPanda() + zoo.countQuail() - zoo.countRaccoon();
    sum += zoo.countSeal() + zoo.countTapir() - zoo.countWolf();
    zoo.feed();
  }
  return sum;
}

console.log(run(1600000));
console.log((performance.now() - start) / 1000);
