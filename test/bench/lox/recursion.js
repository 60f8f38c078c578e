// Recursion: Takeuchi's function, Ackermann's, and one that goes 4,000 calls deep and comes back.
const start = performance.now();

function tak(x, y, z) {
  if (y >= x) return z;
  return tak(tak(x - 1, y, z), tak(y - 1, z, x), tak(z - 1, x, y));
}

function ackermann(m, n) {
  if (m === 0) return n + 1;
  if (n === 0) return ackermann(m - 1, 1);
  return ackermann(m - 1, ackermann(m, n - 1));
}

function depth(n) {
  if (n === 0) return 0;
  return 1 + depth(n - 1);
}

function run() {
  let sum = 0;
  for (let i = 0; i < 240; i++) {
    sum += tak(16, 10, 4);
    sum += ackermann(2, 200);
    for (let j = 0; j < 50; j++) sum += depth(4000);
  }
  return sum;
}

console.log(run());
console.log((performance.now() - start) / 1000);
