/** Java programs print what OpenJDK prints, at each level; and what is stored of OpenJDK is what it says where it is installed. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import test from 'ava';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const folders = ['examples/java/programs', 'test/examples/java/programs'].map((name) =>
  join(root, name),
);
const programs = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.java'))
    .sort()
    .map((name) => join(folder, name)),
);

interface Outcome {
  stdout: string;
  stderr: string;
  status: string;
}

/** What OpenJDK did; `.err` has the exception that ended it, with the program's own frames. */
function expected(file: string, folder?: string): Outcome {
  const path = (ending: string) => {
    const name = file.replace(/java$/, ending);
    return folder === undefined ? name : join(folder, basename(name));
  };
  const hasFailed = existsSync(path('err'));
  return {
    stdout: readFileSync(path('out'), 'utf8'),
    stderr: hasFailed ? readFileSync(path('err'), 'utf8') : '',
    status: hasFailed ? '1' : '0',
  };
}

/** Runs all programs in one process: starting one costs more than most of them. */
async function runAll(level: string): Promise<Map<string, Outcome>> {
  const mark = `\u0001${level}:`;
  const script = fileURLToPath(new URL('run-programs.js', import.meta.url));
  const child = spawn(process.execPath, [script, level, mark, ...programs]);
  const [stdout, stderr, end] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    endOf(child),
  ]);
  const outputs = split(stdout, mark);
  const errors = split(stderr, mark);
  return new Map(
    programs.map((file, index) => {
      const last = stderr.slice(stderr.lastIndexOf(mark));
      const status = outputs[index]?.status ?? `the process ended before: ${end}, ${last}`;
      return [
        file,
        { stdout: outputs[index]?.text ?? '', stderr: errors[index]?.text ?? '', status },
      ];
    }),
  );
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  stream.setEncoding('utf8');
  for await (const chunk of stream) text += chunk;
  return text;
}

function endOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) =>
    child.once('close', (status, signal) => resolve(signal ?? `exit code ${status}`)),
  );
}

function split(text: string, mark: string): { text: string; status: string }[] {
  const found = [];
  let from = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, from)) {
    const end = text.indexOf('\n', at);
    found.push({ text: text.slice(from, at), status: text.slice(at + mark.length, end) });
    from = end + 1;
  }
  return found;
}

for (const level of ['0', '2']) {
  let outcomes: Promise<Map<string, Outcome>> | undefined;
  for (const file of programs) {
    test(`${basename(file)} at -O${level}`, async (t) => {
      outcomes ??= runAll(level);
      const { stdout, stderr, status } = (await outcomes).get(file) as Outcome;
      const wanted = expected(file);
      t.is(status, wanted.status, stderr);
      t.is(stdout, wanted.stdout);
      t.is(wanted.stderr === '' ? stderr : programFrames(stderr), wanted.stderr);
    });
  }
}

/** A stack trace without the library's frames, which are vmkit's own matter, and without those of an overflow. */
const programFrames = (text: string) => {
  const isOverflow = /^Exception in thread "main" java\.lang\.StackOverflowError/.test(text);
  return text.replace(isOverflow ? /^\tat .*\n/gm : /^\t+at (java\.base|vmkit)\/.*\n/gm, '');
};

const hasJava = spawnSync('javac', ['-version']).status === 0;

(hasJava ? test : test.skip)('what is stored is what OpenJDK says', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'vmkit-oracle-'));
  try {
    const oracle = join(root, 'test/examples/java/Oracle.java');
    const { status, stderr } = spawnSync('java', ['-Xmx256m', oracle, folder, ...programs], {
      encoding: 'utf8',
      timeout: 120_000,
    });
    t.is(status, 0, stderr);
    for (const file of programs) t.deepEqual(expected(file, folder), expected(file), file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
