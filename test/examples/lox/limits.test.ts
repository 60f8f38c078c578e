/** Lox: the limits of the book's virtual machine, each from both sides; and depth that nobody's stack could take. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { formatG } from '../../../vm/percent_g.js';
import { root } from '../../docs/samples.js';
import { complaints } from './complaints.js';

const times = (count: number, each: (index: number) => string, between = '') =>
  Array.from({ length: count }, (_, index) => each(index)).join(between);

/** Each is right with so many, and wrong with one more. */
const boundaries: readonly (readonly [
  what: string,
  most: number,
  make: (count: number) => string,
  error: string,
])[] = [
  [
    'parameters',
    255,
    (n) => `fun f(${times(n, (i) => `p${i}`, ', ')}) {}`,
    "Error at 'p255': Can't have more than 255 parameters.",
  ],
  [
    'arguments',
    255,
    (n) => `fun f() { var a; f(${times(n, () => 'a', ', ')}); }`,
    "Error at 'a': Can't have more than 255 arguments.",
  ],
  [
    'locals',
    255,
    (n) => `fun f() { ${times(n, (i) => `var v${i};`)} }`,
    "Error at 'v255': Too many local variables in function.",
  ],
  [
    'locals with parameters',
    254,
    (n) => `fun f(a) { ${times(n, (i) => `var v${i};`)} }`,
    "Error at 'v254': Too many local variables in function.",
  ],
  [
    'constants',
    256,
    (n) => times(n, (i) => `${i};`),
    "Error at '256': Too many constants in one chunk.",
  ],
  // A global variable's name is one at each use.
  ['globals', 256, (n) => times(n, () => 'a;'), "Error at 'a': Too many constants in one chunk."],
  [
    'functions',
    128,
    (n) => times(n, () => 'fun f() {}'),
    "Error at 'f': Too many constants in one chunk.",
  ],
  // Its name, that of the global at the start of its body, and two for its method.
  [
    'classes',
    64,
    (n) => times(n, () => 'class A { f() {} }'),
    "Error at 'A': Too many constants in one chunk.",
  ],
  [
    'properties',
    255,
    (n) => `a${times(n, () => '.b')};`,
    "Error at 'b': Too many constants in one chunk.",
  ],
  [
    'methods called',
    255,
    (n) => `a${times(n, () => '.b()')};`,
    "Error at 'b': Too many constants in one chunk.",
  ],
  // Five bytes with the condition, and three for the jump back.
  [
    'a loop',
    65_527,
    (n) => `while (true) {${times(n / 2, () => 'nil;')}}`,
    "Error at '}': Loop body too large.",
  ],
];

for (const [what, most, make, error] of boundaries) {
  test(`${most} ${what} are the most`, (t) => {
    t.is(complaints(make(most)), '');
    t.is(complaints(make(most + 1)), `[line 1] ${error}`);
  });
}

test('256 closure variables are the most', (t) => {
  const program = (inner: number) => `
    fun f() {
      ${times(200, (i) => `var a${i};`, ' ')}
      fun g() {
        ${times(100, (i) => `var b${i};`, ' ')}
        fun h() {
          ${times(200, (i) => `a${i};`, ' ')} ${times(inner, (i) => `b${i};`, ' ')}
        }
      }
    }`;
  t.is(complaints(program(56)), '');
  t.regex(
    complaints(program(57)),
    /^\[line \d+\] Error at 'b56': Too many closure variables in function\.$/,
  );
});

test('jumps of 65,535 bytes are the longest', (t) => {
  // It jumps over a pop, the branch, and a jump.
  const program = (body: string) => complaints(`if (true) {${body}}`);
  const [fits, tooLong] = [times(32_764, () => 'nil;'), times(32_766, () => 'nil;')];
  t.is(program(`${fits} -nil;`), '');
  t.is(program(tooLong), "[line 1] Error at '}': Too much code to jump over.");
  // What an operator jumps over is a pop and its right operand.
  const either = (count: number) => `true or nil${times(count, () => ' == nil')};`;
  t.is(complaints(either(32_766)), '');
  t.is(complaints(either(32_767)), "[line 1] Error at 'nil': Too much code to jump over.");
});

const deep: readonly (readonly [what: string, program: string])[] = [
  ['parentheses', '('.repeat(2 ** 20)],
  ['closed parentheses', `${'('.repeat(2 ** 19)}1${')'.repeat(2 ** 19)};`],
  ['blocks', '{'.repeat(2 ** 20)],
  ['minus', '-'.repeat(2 ** 20)],
  ['not', '!'.repeat(2 ** 20)],
  ['else if', times(2 ** 17, () => 'if(nil)nil;else ')],
  ['if', times(2 ** 18, () => 'if(nil)')],
  ['while', times(2 ** 17, () => 'while(nil)')],
  ['for', times(2 ** 17, () => 'for(;;)')],
  ['functions', times(2 ** 16, () => 'fun f(){')],
  ['classes', times(2 ** 16, () => 'class A{f(){')],
  ['assignments', `{var a;${times(2 ** 19, () => 'a=')}`],
  ['or', times(2 ** 18, () => 'nil or ')],
  ['calls', times(2 ** 18, () => 'nil(')],
];

for (const [what, program] of deep) {
  test(`a megabyte of nested ${what} is an error with its line`, (t) => {
    t.regex(complaints(program), /^\[line 1\] Error at '.*': Too deeply nested/m);
  });
}

test('numbers are printed as C prints them with %g', (t) => {
  for (const [value, text] of [
    [0, '0'],
    [-0, '-0'],
    [1, '1'],
    [-12.5, '-12.5'],
    [Math.PI, '3.14159'],
    [1e5, '100000'],
    [123456, '123456'],
    [1e6, '1e+06'],
    [999999.4, '999999'],
    [999999.5, '1e+06'],
    [1234567, '1.23457e+06'],
    [1e21, '1e+21'],
    [1.5e300, '1.5e+300'],
    [1e-4, '0.0001'],
    [0.00012345678, '0.000123457'],
    [0.00009999999, '0.0001'],
    [1e-5, '1e-05'],
    [5e-324, '4.94066e-324'],
    [0.1 + 0.2, '0.3'],
    // In the middle: the even digit.
    [100000.5, '100000'],
    [100001.5, '100002'],
    [1000005, '1e+06'],
    [1000015, '1.00002e+06'],
    [0.5, '0.5'],
    [2 ** 53, '9.0072e+15'],
    [Number.POSITIVE_INFINITY, 'inf'],
    [Number.NEGATIVE_INFINITY, '-inf'],
    [Number.NaN, '-nan'],
  ] as const) {
    t.is(formatG(value), text);
  }
});

test('the language is less than 1,200 lines, with blank ones and comments', (t) => {
  const folder = join(root, 'examples/lox');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const sources = files.filter((name) => name.endsWith('.ts'));
  // As `wc -l` counts.
  const lines = sources.map(
    (name) => readFileSync(join(folder, name), 'utf8').split('\n').length - 1,
  );
  t.true(sources.length > 5);
  const sum = lines.reduce((all, each) => all + each, 0);
  t.true(sum < 1200, String(sum));
});
