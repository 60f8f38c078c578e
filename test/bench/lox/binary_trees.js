// Binary trees: many small ones that die young, beside one that stays.
const start = performance.now();

class Tree {
  constructor(depth) {
    this.left = null;
    this.right = null;
    if (depth > 0) {
      this.left = new Tree(depth - 1);
      this.right = new Tree(depth - 1);
    }
  }
  count() {
    if (this.left === null) return 1;
    return 1 + this.left.count() + this.right.count();
  }
}

function run(deepest) {
  const stays = new Tree(deepest);
  let sum = 0;
  let trees = 1;
  for (let i = 4; i < deepest; i++) trees *= 2;
  for (let depth = 4; depth <= deepest; depth += 2) {
    for (let i = 0; i < trees; i++) sum += new Tree(depth).count();
    trees /= 4;
  }
  return sum + stays.count();
}

console.log(run(17));
console.log((performance.now() - start) / 1000);
