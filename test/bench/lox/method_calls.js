// Calls of short methods on one object of each of two classes; one method is overridden, and calls the other.
const start = performance.now();

class Counter {
  constructor(value) {
    this.value = value;
  }
  step() {
    this.value = this.value + 1;
    return this;
  }
  get() {
    return this.value;
  }
}

class Wrapping extends Counter {
  constructor(value, limit) {
    super(value);
    this.limit = limit;
  }
  step() {
    super.step();
    if (this.value >= this.limit) this.value = 0;
    return this;
  }
}

function run(n) {
  const plain = new Counter(0);
  const wrapping = new Wrapping(0, 7);
  let sum = 0;
  for (let i = 0; i < n; i++) {
    plain.step();
    sum += wrapping.step().get();
    if (plain.get() > 100) plain.step().value = 0;
  }
  return sum;
}

console.log(run(8000000));
console.log((performance.now() - start) / 1000);
