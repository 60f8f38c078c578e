// Closures: counters that change what they captured, functions that take and make functions, callbacks in fields.
const start = performance.now();

function counter(step) {
  let count = 0;
  function next() {
    count = count + step;
    return count;
  }
  return next;
}

function compose(f, g) {
  function both(x) {
    return f(g(x));
  }
  return both;
}

function adder(by) {
  function add(x) {
    return x + by;
  }
  return add;
}

class Button {
  constructor(action) {
    this.action = action;
  }
}

function each(n, action) {
  for (let i = 0; i < n; i++) action(i);
}

function run(n) {
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const next = counter(1);
    const button = new Button(compose(adder(3), adder(i)));
    function press(x) {
      sum = sum + button.action(x) - next();
    }
    each(10, press);
  }
  return sum;
}

console.log(run(850000));
console.log((performance.now() - start) / 1000);
