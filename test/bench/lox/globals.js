// Loops on global variables: at the top level, and in a function that counts in globals.
const start = performance.now();

let outer = 0;
let inner = 0;
let sum = 0;
while (outer < 8000) {
  inner = 0;
  while (inner < 2000) {
    if (inner > outer) sum = sum + 1;
    else sum = sum - 1;
    inner = inner + 1;
  }
  outer = outer + 1;
}

let calls = 0;
let total = 0;
function count(amount) {
  calls = calls + 1;
  total = total + amount;
  if (total > 1000) total = total - 1000;
}
for (let i = 0; i < 12000000; i++) count(7);

console.log(sum);
console.log(calls);
console.log(total);
console.log((performance.now() - start) / 1000);
