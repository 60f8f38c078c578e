// The planets: masses that attract each other, as bodies and pairs of them in linked lists. Lox has no square root, so
// a pair remembers its distance, and Newton's method mends it.
const start = performance.now();

class Body {
  constructor(x, y, z, vx, vy, vz, mass, next) {
    this.x = x;
    this.y = y;
    this.z = z;
    this.vx = vx;
    this.vy = vy;
    this.vz = vz;
    this.mass = mass;
    this.next = next;
  }
  move(dt) {
    this.x = this.x + dt * this.vx;
    this.y = this.y + dt * this.vy;
    this.z = this.z + dt * this.vz;
  }
}

class Pair {
  constructor(a, b, next) {
    this.a = a;
    this.b = b;
    this.distance = 10;
    this.next = next;
    for (let i = 0; i < 20; i = i + 1) this.measure();
  }
  measure() {
    const dx = this.a.x - this.b.x;
    const dy = this.a.y - this.b.y;
    const dz = this.a.z - this.b.z;
    const square = dx * dx + dy * dy + dz * dz;
    const distance = (this.distance + square / this.distance) / 2;
    this.distance = (distance + square / distance) / 2;
  }
  attract(dt) {
    this.measure();
    const a = this.a;
    const b = this.b;
    const strength = dt / (this.distance * this.distance * this.distance);
    const dx = (a.x - b.x) * strength;
    const dy = (a.y - b.y) * strength;
    const dz = (a.z - b.z) * strength;
    a.vx = a.vx - dx * b.mass;
    a.vy = a.vy - dy * b.mass;
    a.vz = a.vz - dz * b.mass;
    b.vx = b.vx + dx * a.mass;
    b.vy = b.vy + dy * a.mass;
    b.vz = b.vz + dz * a.mass;
  }
}

function pairs(bodies) {
  let result = null;
  for (let a = bodies; a !== null; a = a.next) {
    for (let b = a.next; b !== null; b = b.next) result = new Pair(a, b, result);
  }
  return result;
}

function energy(bodies, all) {
  let sum = 0;
  for (let body = bodies; body !== null; body = body.next) {
    const squares = body.vx * body.vx + body.vy * body.vy + body.vz * body.vz;
    sum = sum + (body.mass * squares) / 2;
  }
  for (let pair = all; pair !== null; pair = pair.next) {
    pair.measure();
    sum = sum - (pair.a.mass * pair.b.mass) / pair.distance;
  }
  return sum;
}

function run(steps) {
  let bodies = new Body(0, 0, 0, 0.0006, -0.004, 0.0, 39.478, null);
  bodies = new Body(4.8414, -1.1603, -0.1036, 0.6063, 2.8119, -0.0252, 0.0377, bodies);
  bodies = new Body(8.3434, 4.1248, -0.4035, -1.0108, 1.8257, 0.0084, 0.0113, bodies);
  bodies = new Body(12.8944, -15.1112, -0.2233, 1.0828, 0.8687, -0.0108, 0.0017, bodies);
  bodies = new Body(15.3797, -25.9193, 0.1793, 0.9791, 0.5947, -0.0348, 0.002, bodies);
  const all = pairs(bodies);
  for (let i = 0; i < steps; i = i + 1) {
    for (let pair = all; pair !== null; pair = pair.next) pair.attract(0.001);
    for (let body = bodies; body !== null; body = body.next) body.move(0.001);
  }
  console.log(energy(bodies, all));
}

run(400000);
console.log((performance.now() - start) / 1000);
