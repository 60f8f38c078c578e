// Methods with up to three arguments, through a chain of objects of five classes, some of them inherited.
const start = performance.now();

class Base {
  zero() {
    return 1;
  }
  one(a) {
    return a + 1;
  }
  two(a, b) {
    return a - b;
  }
}

class Adder extends Base {
  three(a, b, c) {
    return a + b - c;
  }
}

class Forwarder {
  constructor(target) {
    this.target = target;
  }
  two(a, b) {
    return this.target.two(b, a);
  }
  three(a, b, c) {
    return this.target.three(c, a, b);
  }
}

class Relay {
  constructor(forwarder) {
    this.forwarder = forwarder;
  }
  two(a, b) {
    return this.forwarder.two(a, b);
  }
  three(a, b, c) {
    return this.forwarder.three(a, b, c);
  }
  both(a, b) {
    return this.two(a, b) + this.three(a, b, 1);
  }
}

class Clipping extends Relay {
  both(a, b) {
    const result = super.both(a, b);
    if (result > 1000) return 1000;
    return result;
  }
}

function run(n) {
  const base = new Base();
  const relay = new Clipping(new Forwarder(new Adder()));
  let value = 0;
  let sum = 0;
  for (let i = 0; i < n; i++) {
    value = relay.both(value, base.zero()) + base.one(0);
    if (value > 500) value -= 700;
    sum += value;
  }
  return sum;
}

console.log(run(4500000));
console.log((performance.now() - start) / 1000);
