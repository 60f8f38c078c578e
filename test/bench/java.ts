/** Java programs that benchmarks compare with, where a JDK is installed. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache, digest, source } from './toolchain.js';

/** Compiles a program of test/bench: the folder of its classes; undefined where there is no JDK. */
export function javaFolder(name: string): string | undefined {
  if (spawnSync('java', ['-version']).status !== 0) return undefined;
  const text = source(`${name}.java`);
  const folder = join(cache, `${name}-${digest(text)}`);
  if (!existsSync(folder)) {
    const part = `${folder}.part`;
    mkdirSync(part, { recursive: true });
    const file = join(part, `${name}.java`);
    writeFileSync(file, text);
    if (ran('javac', ['-d', part, file]) === undefined) return undefined;
    renameSync(part, folder);
  }
  return folder;
}

/** Runs a program of test/bench; undefined where there is no JDK. */
export function javaProgram(name: string): ((args: readonly string[]) => string) | undefined {
  const folder = javaFolder(name);
  if (folder === undefined) return undefined;
  return (args) => {
    const output = ran('java', ['-cp', folder, name, ...args]);
    if (output === undefined) throw new Error(`java ${name} cannot be started`);
    return output;
  };
}

/** What a command printed; undefined when it is not installed. */
function ran(command: string, args: readonly string[]): string | undefined {
  const { error, status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (error && 'code' in error && error.code === 'ENOENT') return undefined;
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stderr}`);
  return stdout;
}
