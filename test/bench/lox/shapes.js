// Objects of one class that got their fields in different orders: four layouts at the same places.
const start = performance.now();

class Vector {}

function make(kind, next) {
  const vector = new Vector();
  if (kind === 0) {
    vector.x = 1;
    vector.y = 2;
    vector.next = next;
  } else if (kind === 1) {
    vector.y = 3;
    vector.x = 4;
    vector.next = next;
  } else if (kind === 2) {
    vector.next = next;
    vector.x = 5;
    vector.y = 6;
  } else {
    vector.label = 'fourth';
    vector.next = next;
    vector.y = 7;
    vector.x = 8;
  }
  return vector;
}

function ring(size) {
  const last = make(0, null);
  let list = last;
  let kind = 1;
  for (let i = 1; i < size; i = i + 1) {
    list = make(kind, list);
    kind = kind + 1;
    if (kind === 4) kind = 0;
  }
  last.next = list;
  return list;
}

function run(n) {
  let vector = ring(16);
  let sum = 0;
  for (let i = 0; i < n; i = i + 1) {
    const x = vector.x;
    vector.x = vector.y;
    vector.y = x;
    sum = sum + x;
    vector = vector.next;
  }
  return sum;
}

console.log(run(54000000));
console.log((performance.now() - start) / 1000);
