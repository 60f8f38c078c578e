// Arithmetic on local variables: Pythagorean triples, counted by trying all.
const start = performance.now();

function triples(limit) {
  let count = 0;
  for (let a = 1; a <= limit; a++) {
    for (let b = a; b <= limit; b++) {
      const squares = a * a + b * b;
      let c = b;
      while (c <= limit) {
        if (c * c === squares) count++;
        c++;
      }
    }
  }
  return count;
}

console.log(triples(900));
console.log((performance.now() - start) / 1000);
