// Equality of values of all kinds, each with each: a table of them is walked in a doubly nested loop.
const start = performance.now();

class Item {
  constructor(value, next) {
    this.value = value;
    this.next = next;
  }
}

function f() {}

function items() {
  let list = null;
  list = new Item(f, list);
  list = new Item(Item, list);
  list = new Item(list, list);
  list = new Item('text', list);
  list = new Item('te' + 'xt', list);
  list = new Item('other', list);
  list = new Item(0, list);
  list = new Item(1.5, list);
  list = new Item(0 / 1, list);
  list = new Item(true, list);
  list = new Item(false, list);
  list = new Item(null, list);
  return list;
}

function run(n) {
  const all = items();
  let equal = 0;
  for (let i = 0; i < n; i = i + 1) {
    for (let a = all; a !== null; a = a.next) {
      const value = a.value;
      for (let b = all; b !== null; b = b.next) {
        if (value === b.value) equal = equal + 1;
      }
    }
  }
  return equal;
}

console.log(run(560000));
console.log((performance.now() - start) / 1000);
