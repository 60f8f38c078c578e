/**
 * Runs Java programs one after another in this process, each in an engine of its own. Behind a program's output, stdout and
 * stderr each get a line that begins with the mark, and has the exit code.
 *
 * Usage: node run-programs.js LEVEL MARK FILE.java ...
 */
import { readFileSync } from 'node:fs';
import java from '../../../examples/java/index.js';
import { createEngine, type Level } from '../../../src/engine.js';
import { SourceText } from '../../../src/source.js';

const [level, mark, ...files] = process.argv.slice(2);

for (const file of files) {
  const status = run(file);
  for (const stream of [process.stdout, process.stderr]) stream.write(`${mark}${status}\n`);
}

function run(file: string): number {
  using engine = createEngine({
    level: Number(level) as Level,
    languages: [java],
    heap: 256 << 20,
  });
  const source = new SourceText(file, readFileSync(file, 'utf8'));
  try {
    return engine.language('java').load(source, []).exitCode ?? 0;
  } catch (error) {
    console.error(error);
    return 70;
  }
}
