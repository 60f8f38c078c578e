// Comparison of strings: the same object, equal ones made apart, ones that differ in length, at the end, at the start.
const start = performance.now();

function run(n) {
  const half = 'eleven and a ';
  // biome-ignore-start lint/style/useTemplate: the other languages concatenate
  const first = half + 'half';
  const same = first;
  const twin = half + 'half';
  const longer = first + '!';
  let last = half + 'hulk';
  // biome-ignore-end lint/style/useTemplate: the other languages concatenate
  let other = 'nine' + ' and a ' + 'quarter';
  let equal = 0;
  let different = 0;
  for (let i = 0; i < n; i++) {
    if (first === same) equal++;
    if (first === twin) equal++;
    if (first === longer) equal++;
    if (first !== last) different++;
    if (first !== other) different++;
    if (first === 'eleven and a half') equal++;
    if (other === 'eleven and a half') equal++;
    if (first !== null) different++;
    const previous = other;
    other = last;
    last = previous;
  }
  return equal - 2 * different;
}

console.log(run(27000000));
console.log((performance.now() - start) / 1000);
