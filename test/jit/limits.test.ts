/** Memory: what is disposed of is given back, and very many functions can be live at once. */
import test from 'ava';
import { runChild, sanitized } from './run-child.js';

// A sanitizer holds freed memory back; what is live is what it checks.
(sanitized ? test.skip : test)('20,000 functions come and go in constant memory', (t) => {
  // V8's young generation grows and shrinks by 16 MB as it likes; what is measured here is the kit.
  const nodeFlags = ['--expose-gc', '--max-semi-space-size=1'];
  const { status, stderr, report } = runChild('churn', [20_000], { nodeFlags });
  t.is(stderr, '');
  t.is(status, 0);
  const { first, second, mappings } = report as Record<string, number>;
  const grown = (second! - first!) / 2 ** 20;
  t.log(`the second 10,000 added ${grown.toFixed(2)} MiB; ${mappings} mappings`);
  t.true(grown < 2);
});

test('100,000 functions are live at once', (t) => {
  const count = sanitized ? 5_000 : 100_000;
  const { status, stderr, report } = runChild('live', [count], { minutes: 10 });
  t.is(stderr, '');
  t.is(status, 0);
  const { wrong, modules, symbols, codePerFunction, moreMappings, seconds } = report as Record<
    string,
    number
  >;
  t.log(`${seconds} s, ${codePerFunction} bytes of code a function`);
  t.is(wrong, 0);
  t.is(modules, count);
  t.is(symbols, count);
  // One memfd, mapped twice, whatever the number of functions.
  t.is(moreMappings, 0);
});
