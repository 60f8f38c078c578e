// Short-lived objects: without fields, with a constructor, with an inherited one.
const start = performance.now();

class Empty {}

class Pair {
  constructor(first, second) {
    this.first = first;
    this.second = second;
  }
}

class Triple extends Pair {
  constructor(first, second, third) {
    super(first, second);
    this.third = third;
  }
}

class Again extends Pair {}

function run(n) {
  let empty = null;
  let last = null;
  let sum = 0;
  for (let i = 0; i < n; i++) {
    empty = new Empty();
    last = new Pair(i, empty);
    last = new Triple(last, i, 1);
    last = new Again(last, last.third);
    sum += last.second;
  }
  return sum + last.first.first.first;
}

console.log(run(1400000));
console.log((performance.now() - start) / 1000);
