// The sieve of Eratosthenes on a linked list: to cross out multiples, it walks from cell to cell.
const start = performance.now();

class Cell {
  constructor(value, next) {
    this.value = value;
    this.prime = true;
    this.next = next;
  }
}

function cells(first, last) {
  let list = null;
  for (let value = last; value >= first; value--) list = new Cell(value, list);
  return list;
}

function cross(cell, step) {
  let left = step;
  cell = cell.next;
  while (cell !== null) {
    left--;
    if (left === 0) {
      cell.prime = false;
      left = step;
    }
    cell = cell.next;
  }
}

function primes(last) {
  const list = cells(2, last);
  let cell = list;
  while (cell.value * cell.value <= last) {
    if (cell.prime) cross(cell, cell.value);
    cell = cell.next;
  }
  let count = 0;
  for (cell = list; cell !== null; cell = cell.next) {
    if (cell.prime) count++;
  }
  return count;
}

function run(n) {
  let sum = 0;
  for (let i = 0; i < n; i++) sum += primes(5000);
  return sum;
}

console.log(run(350));
console.log((performance.now() - start) / 1000);
