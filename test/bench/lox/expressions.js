// Trees of expressions that evaluate themselves and derive themselves: four classes at each call.
const start = performance.now();

class Constant {
  constructor(value) {
    this.value = value;
  }
  evaluate(_x) {
    return this.value;
  }
  derive() {
    return new Constant(0);
  }
}

class Variable {
  evaluate(x) {
    return x;
  }
  derive() {
    return new Constant(1);
  }
}

class Sum {
  constructor(left, right) {
    this.left = left;
    this.right = right;
  }
  evaluate(x) {
    return this.left.evaluate(x) + this.right.evaluate(x);
  }
  derive() {
    return new Sum(this.left.derive(), this.right.derive());
  }
}

class Product {
  constructor(left, right) {
    this.left = left;
    this.right = right;
  }
  evaluate(x) {
    return this.left.evaluate(x) * this.right.evaluate(x);
  }
  derive() {
    return new Sum(
      new Product(this.left.derive(), this.right),
      new Product(this.left, this.right.derive()),
    );
  }
}

function polynomial(degree) {
  let result = new Constant(1);
  for (let i = 0; i < degree; i = i + 1) {
    result = new Sum(new Product(result, new Variable()), new Constant(i));
  }
  return result;
}

function run(n) {
  let sum = 0;
  for (let i = 0; i < n; i = i + 1) {
    const expression = polynomial(7);
    sum = sum + expression.evaluate(0.5);
    const derived = expression.derive();
    for (let x = 0; x < 1; x = x + 0.25) sum = sum + derived.evaluate(x);
    if (sum > 1000) sum = sum - 1000;
  }
  return sum;
}

console.log(run(45000));
console.log((performance.now() - start) / 1000);
