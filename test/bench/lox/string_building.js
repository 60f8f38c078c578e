// Strings built by concatenation: lines of a drawing, piece by piece, compared with how they should be.
const start = performance.now();

function repeat(text, count) {
  let result = '';
  for (let i = 0; i < count; i++) result = result + text;
  return result;
}

function line(width, dots) {
  return `|${repeat(' ', width - dots)}${repeat('*', dots)}|`;
}

function run(n) {
  const wanted = line(40, 20);
  let right = 0;
  for (let i = 0; i < n; i++) {
    for (let dots = 0; dots < 40; dots += 4) {
      if (line(40, dots) === wanted) right++;
    }
  }
  return right;
}

console.log(run(80000));
console.log(line(10, 4));
console.log((performance.now() - start) / 1000);
