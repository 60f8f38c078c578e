/** The embedding examples print what their comments say, and stay short. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { prepare } from '../../src/prepare.js';
import { linesOf, promised, root } from './samples.js';

const examples = 'examples/embedding';
const folder = mkdtempSync(join(tmpdir(), 'vmkit-embedding-'));
const shapes = join(folder, 'shapes');
test.after.always(() => rmSync(folder, { recursive: true }));

test.before(async () => {
  await prepare([join(root, examples, 'shapes.cpp')], { output: shapes });
});

/** What an example needs on its command line. */
const commandLines: Record<string, string[]> = { 'runtime.ts': [shapes] };

for (const file of readdirSync(join(root, examples)).filter((name) => name.endsWith('.ts'))) {
  test(`${file} prints what it says`, (t) => {
    const code = readFileSync(join(root, examples, file), 'utf8');
    t.true(code.trimEnd().split('\n').length <= 60);
    const expected = promised(code);
    t.true(expected.length > 0);
    const program = join(root, 'dist', examples, file.replace(/\.ts$/, '.js'));
    t.deepEqual(linesOf(program, ...(commandLines[file] ?? [])), expected);
  });
}
