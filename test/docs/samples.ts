/**
 * Samples in the documentation: finds them, says what they should print, compiles them as a user's TypeScript would be
 * compiled, and runs them against the package by its name.
 *
 * In Markdown a sample is a fenced block that begins with "```ts run". What follows `// → ` is a line that it prints.
 * Blocks that begin with "```ts part" come before all samples below them: a document may build a program bit by bit.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface Sample {
  /** The heading above it, and which one below it it is. */
  title: string;
  code: string;
}

/** The runnable samples of a Markdown file, in their order. */
export function samplesIn(file: string): Sample[] {
  const samples: Sample[] = [];
  let heading = basename(file);
  let number = 0;
  const parts: string[] = [];
  let code: string[] | undefined;
  let fenced = false;
  for (const line of readFileSync(join(root, file), 'utf8').split('\n')) {
    if (line.startsWith('```')) {
      if (code && code !== parts) {
        const text = `${[...parts, ...code].join('\n')}\n`;
        samples.push({ title: `${heading} (${++number})`, code: text });
      }
      const kind = fenced ? undefined : /^```ts (run|part)\s*$/.exec(line)?.[1];
      code = kind === 'run' ? [] : kind === 'part' ? parts : undefined;
      fenced = !fenced;
    } else if (code) {
      code.push(line);
    } else if (!fenced && line.startsWith('#')) {
      heading = line.replace(/^#+\s*/, '');
      number = 0;
    }
  }
  return samples;
}

/** The lines that a program's comments promise. */
export function promised(code: string): string[] {
  return [...code.matchAll(/\/\/ → ?(.*)$/gm)].map((match) => (match[1] ?? '').trimEnd());
}

/**
 * Compiles samples with the package's own options into a folder of dist/, from where the package finds itself by name.
 *
 * @returns the JavaScript files, in the order of the samples
 */
export function compileSamples(name: string, samples: readonly Sample[]): string[] {
  const folder = join(root, 'dist/test/docs/samples', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  samples.forEach(({ code }, index) => {
    writeFileSync(join(folder, `${index}.ts`), code);
  });
  const options = {
    extends: join(root, 'tsconfig.json'),
    // Not every sample uses all of the parts above it.
    compilerOptions: {
      rootDir: '.',
      outDir: 'out',
      incremental: false,
      tsBuildInfoFile: null,
      noUnusedLocals: false,
    },
    include: ['*.ts'],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(options));
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const { status, stdout } = spawnSync(process.execPath, [compiler, '-p', folder], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`samples of ${name} do not compile:\n${stdout}`);
  return samples.map((_, index) => join(folder, 'out', `${index}.js`));
}

/** Runs a program; what it printed, line by line. Throws when it fails, or complains. */
export function linesOf(file: string, ...args: string[]): string[] {
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
    cwd: root,
    encoding: 'utf8',
    timeout: 60_000,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
  });
  if (status !== 0 || stderr !== '') {
    throw new Error(`${file} ended with ${signal ?? status}:\n${stdout}${stderr}`);
  }
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => line.trimEnd());
}
