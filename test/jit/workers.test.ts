/** Worker threads load the addon at once, each with engines of its own, and may end at any moment. */
import test from 'ava';
import type { Ending } from './children/worker.js';
import { runChild } from './run-child.js';

const expected: Record<Ending, string> = {
  returns: 'worked, exit 0',
  disposes: 'worked, exit 0',
  throws: 'worked, as asked, exit 1',
  'runs on': 'worked, exit 1',
  'exits in a builder': 'worked, exit 3',
  'exits in a host function': 'worked, exit 3',
  'exits with compilations under way': 'worked, exit 3',
  'awaits compilations': 'worked, exit 1',
};

for (const [ending, outcome] of Object.entries(expected)) {
  test(`a worker that ${ending}`, (t) => {
    const { status, signal, stderr, report } = runChild('workers', [ending, 4]);
    t.is(stderr, '');
    t.is(signal, null);
    t.is(status, 0);
    t.deepEqual(report, [outcome, '7']);
  });
}

for (const where of ['in a builder', 'with compilations under way']) {
  test(`the process exits ${where}`, (t) => {
    for (let i = 0; i < 3; i++) {
      const { status, signal, stderr } = runChild('exit', [where]);
      t.is(stderr, '');
      t.is(signal, null);
      t.is(status, 3);
    }
  });
}
