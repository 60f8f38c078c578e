/** A guest that calls 3 of 1,000 functions of a runtime reads at most 10 of their bodies. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import { apiDigest } from '../../src/api_headers.js';
import { createEngine, prepare } from '../../src/index.js';
import { nativeDirectory } from '../../src/native.js';
import { generateRuntime } from '../bench/generate-runtime.js';

/** The prepared runtime of 1,000 functions, kept by the digest of what it is made of. */
async function runtime(): Promise<string> {
  const text = generateRuntime(1000);
  const tool = readFileSync(fileURLToPath(new URL('vmkit-prepare', nativeDirectory)));
  const hash = createHash('sha256').update(text).update(tool).update(apiDigest());
  const key = hash.digest('hex').slice(0, 16);
  const folder = join(tmpdir(), `vmkit-test-${key}`);
  const output = join(folder, 'prepared');
  if (existsSync(join(output, 'runtime.json'))) return output;
  mkdirSync(folder, { recursive: true });
  const source = join(folder, 'generated.cpp');
  writeFileSync(source, text);
  await prepare([source], { output, name: 'generated' });
  return output;
}

const calls = [7, 503, 998];

test('3 of 1,000 functions', async (t) => {
  const output = await runtime();
  const results = ([0, 2] as const).map((level) => {
    using engine = createEngine({ level });
    engine.addRuntime(output);
    engine.define({
      name: 'main',
      signature: 'i64(i64)',
      build: () => `${calls.map((n) => `declare i64 @rt_${n}(i64)`).join('\n')}
        define i64 @main(i64 %x0) {
          ${calls.map((n, i) => `%x${i + 1} = call i64 @rt_${n}(i64 %x${i})`).join('\n')}
          ret i64 %x3
        }`,
    });
    const result = engine.function('main', 'i64(i64)')(5n);
    const module = engine.modules.of('main');
    const read = module?.materialized ?? [];
    t.log(`level ${level}: ${read.length} bodies read, ${module?.imported.length} imported`);
    t.true(read.length <= 10, read.join(' '));
    if (level > 0) {
      for (const n of calls) t.true(read.includes(`rt_${n}`), `rt_${n} was looked at`);
    }
    return result;
  });
  t.is(results[0], results[1]);
});
