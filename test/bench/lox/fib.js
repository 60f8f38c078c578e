// Calls of a function that does next to nothing else.
const start = performance.now();

function fib(n) {
  if (n < 2) return n;
  return fib(n - 2) + fib(n - 1);
}

console.log(fib(37));
console.log((performance.now() - start) / 1000);
