// Fields read and written through `this` and from outside, on objects of one class.
const start = performance.now();

class Point {
  constructor(x, y, z) {
    this.x = x;
    this.y = y;
    this.z = z;
  }
  move(by) {
    this.x = this.x + by;
    this.y = this.y - by;
    this.z = this.x - this.y;
    if (this.z > 1000) this.reset();
  }
  reset() {
    this.x = 0;
    this.y = 0;
    this.z = 0;
  }
}

function swap(a, b) {
  const x = a.x;
  a.x = b.y;
  b.y = x;
  a.z = a.x + a.y;
  b.z = b.x + b.y;
}

function run(n) {
  const a = new Point(1, 2, 3);
  const b = new Point(3, 2, 1);
  let sum = 0;
  for (let i = 0; i < n; i++) {
    a.move(1);
    b.move(2);
    swap(a, b);
    sum = sum + a.x + b.z;
    if (sum > 10000) sum = sum - 20000;
  }
  return sum;
}

console.log(run(6500000));
console.log((performance.now() - start) / 1000);
