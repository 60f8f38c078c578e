/** Literals of the Java-like language: their values, bit by bit. */
import test from 'ava';
import { SourceText } from 'vmkit';
import { tokenize } from '../../../examples/java/syntax/lexer.js';
import type { Floating, Integer } from '../../../examples/java/syntax/numbers.js';

function only(text: string): { kind: string | undefined; value: unknown; errors: string[] } {
  const tokens = tokenize(new SourceText('Main.java', text));
  const errors = tokens.errors.map(({ message }) => message);
  return { kind: tokens.kind(0), value: tokens.value(0), errors };
}

const integers: Record<string, [bigint, boolean]> = {
  '0': [0n, false],
  '123456789': [123456789n, false],
  '2147483647': [2147483647n, false],
  '1_000': [1000n, false],
  '0x7fff_ffff': [0x7fffffffn, false],
  '0b1010': [10n, false],
  '017': [15n, false],
  '9223372036854775807L': [9223372036854775807n, true],
  '0XFFl': [255n, true],
};

test('integers', (t) => {
  for (const [text, [value, isLong]] of Object.entries(integers)) {
    const token = only(text);
    t.is(token.kind, 'integer', text);
    if (typeof token.value === 'number') t.is(BigInt(token.value), value, text);
    else {
      t.is((token.value as Integer).value, value, text);
      t.is((token.value as Integer).isLong, isLong, text);
    }
  }
});

const floats: Record<string, number> = {
  '1.5': 1.5,
  '.5': 0.5,
  '1.': 1,
  '1e3': 1000,
  '1d': 1,
  '1.1f': Math.fround(1.1),
  '0x1.8p3': 12,
  '0x1p-1074': Number.MIN_VALUE,
  '4.9e-324': Number.MIN_VALUE,
  '3.4028235e+38f': 3.4028234663852886e38,
  // Rounded to double first, this would be a tie, and go the wrong way.
  '1.00000017881393432617187499f': 1.0000001192092896,
  '1.00000017881393432617187501f': 1.000000238418579,
};

test('floating-point numbers', (t) => {
  for (const [text, value] of Object.entries(floats)) {
    const token = only(text);
    t.is(token.kind, 'floating', text);
    t.is((token.value as Floating).value, value, text);
    t.deepEqual(token.errors, [], text);
  }
});

const strings: Record<string, string> = {
  '"a\\tb\\n"': 'a\tb\n',
  '"\\"\\\\\\\'"': '"\\\'',
  '"\\101\\0\\377\\400"': 'A\0\xff 0',
  '"\\u0041\\uuu0042"': 'AB',
  '"é😀"': 'é😀',
  '"""\n    a\n      b\\n\n    "c" \\\n    d\n    """': 'a\n  b\n\n"c" d\n',
};

test('text', (t) => {
  for (const [text, value] of Object.entries(strings)) {
    const token = only(text);
    t.is(token.kind, 'string', text);
    t.is(token.value, value, text);
    t.deepEqual(token.errors, [], text);
  }
});

test('characters', (t) => {
  t.is(only("'a'").value, 'a');
  t.is(only("'\\''").value, "'");
  t.is(only("'\\u00e9'").value, 'é');
});

test('comments and names', (t) => {
  const tokens = tokenize(
    new SourceText('Main.java', '/* a /* b */ été // c\n $x_1 /**/ >>>= record'),
  );
  const kinds = Array.from({ length: tokens.length }, (_, index) => tokens.kind(index));
  t.deepEqual(kinds, ['identifier', 'identifier', '>>>=', 'identifier', 'end']);
  t.deepEqual([tokens.value(0), tokens.value(1)], ['été', '$x_1']);
});
