/**
 * Writes C++ runtimes of any size for benchmarks and tests: functions of 40 to 60 IR instructions,
 * with shared globals, strings and calls among themselves. The same arguments give the same text.
 *
 * Function i is `extern "C" uint64_t rt_I(uint64_t x)`; rt_0 to rt_2 exist in every size and have the
 * same bodies in each, so that what they cost compares across sizes. Calls go to lower numbers, so
 * there is no recursion, and what one function reaches stays small.
 */
import { randomNumbers } from '../random.js';

const globals = 16;
/** The first three call nothing; every other function calls one or two of them, or of its own layer's elders. */
const leaves = 3;
const layer = 40;

function callee(index: number, random: (below: number) => number): number {
  // One call in four goes to a near neighbour; chains of those are short.
  if (index % layer > leaves && random(4) === 0) return index - 1 - random(index % layer);
  return random(leaves);
}

function body(index: number, random: (below: number) => number): string {
  const constant = () => `${1 + random(1 << 16)}`;
  const lines = [
    `uint64_t a = x * ${constant()} + state[${random(globals)}];`,
    `uint64_t b = (x ^ ${constant()}) >> ${1 + random(7)};`,
    `const char *word = words[(a + ${random(8)}) & 7];`,
    `a += word[0] * ${constant()} + "function ${index}"[b & 7];`,
  ];
  const steps = index < leaves ? 6 : 5;
  for (let step = 0; step < steps; step++) {
    switch (random(3)) {
      case 0:
        lines.push(`b = b * ${constant()} + (a >> ${1 + random(9)});`);
        break;
      case 1:
        lines.push(`a = (a ^ b) + (b & ${constant()});`);
        break;
      default:
        lines.push(`if (a > b + ${constant()}) b -= a | ${constant()};`);
    }
  }
  if (index >= leaves) {
    const calls = 1 + random(2);
    for (let call = 0; call < calls; call++) {
      lines.push(`a += rt_${callee(index, random)}(b & ${constant()});`);
    }
  }
  lines.push(`if ((a & 1023) == ${random(1024)}) state[${random(globals)}] += b & 1;`);
  lines.push('return a - b;');
  return lines.map((line) => `  ${line}\n`).join('');
}

/** C++ source of a runtime with `n` functions. */
export function generateRuntime(n: number, seed = 1): string {
  const parts = [
    '#include <cstdint>\n\nnamespace {\n\n',
    `uint64_t state[${globals}] = {1, 2, 3, 5, 8, 13, 21, 34};\n`,
    'const char *const words[] = {',
    Array.from({ length: 8 }, (_, i) => `"word number ${i}"`).join(', '),
    '};\n\n} // namespace\n\nextern "C" {\n\n',
  ];
  for (let index = 0; index < n; index++) {
    const random = randomNumbers(Math.imul(seed, 0x9e3779b1) + index);
    parts.push(`uint64_t rt_${index}(uint64_t x) {\n${body(index, random)}}\n\n`);
  }
  parts.push('} // extern "C"\n');
  return parts.join('');
}
