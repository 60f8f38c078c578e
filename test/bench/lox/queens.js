// The queens that do not threaten each other, on boards of up to eleven rows: those on the board are a linked list.
const start = performance.now();

class Queen {
  constructor(column, row, others) {
    this.column = column;
    this.row = row;
    this.others = others;
  }
  threatens(column, row) {
    if (this.row === row) return true;
    const distance = column - this.column;
    return this.row + distance === row || this.row - distance === row;
  }
}

function safe(queens, column, row) {
  while (queens !== null) {
    if (queens.threatens(column, row)) return false;
    queens = queens.others;
  }
  return true;
}

function solutions(size, column, queens) {
  if (column === size) return 1;
  let count = 0;
  for (let row = 0; row < size; row++) {
    if (safe(queens, column, row)) {
      count += solutions(size, column + 1, new Queen(column, row, queens));
    }
  }
  return count;
}

for (let size = 4; size < 12; size++) console.log(solutions(size, 0, null));
console.log((performance.now() - start) / 1000);
