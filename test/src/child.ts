/** Runs JavaScript in a child process, so that a crash is a failed test and not a lost run. */
import { spawnSync } from 'node:child_process';

export interface ChildResult {
  /** The exit code; null when a signal ended the process. */
  status: number | null;
  signal: string | null;
  stdout: string;
  stderr: string;
}

/** Runs Node with arguments. */
export function runNode(
  args: readonly string[],
  input = '',
  env: NodeJS.ProcessEnv = {},
): ChildResult {
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, args, {
    input,
    encoding: 'utf8',
    timeout: 60_000,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
  });
  return { status, signal, stdout, stderr };
}

const index = new URL('../../src/index.js', import.meta.url).href;
const ir = new URL('../../src/ir/index.js', import.meta.url).href;

/** Runs a module in which `vmkit`, `ir` and `engine` are defined; `print` writes what the test compares. */
export function runWithEngine(script: string, env: NodeJS.ProcessEnv = {}): ChildResult {
  const module = `import * as vmkit from ${JSON.stringify(index)};
    import * as ir from ${JSON.stringify(ir)};
    const print = (...values) => console.log(...values);
    const engine = vmkit.createEngine();
    /** The code of the error that a call throws. */
    const code = (call) => {
      try {
        call();
        return 'nothing was thrown';
      } catch (error) {
        if (!(error instanceof vmkit.VmkitError)) return 'not a VmkitError: ' + error;
        return error.code;
      }
    };
    /** Shows that the engine still works. */
    const alive = () => {
      const name = 'alive' + Math.random();
      engine.define({ name, signature: 'i32()', build: () => 'define i32 @"' + name + '"() {\\n ret i32 7\\n}' });
      print('alive', engine.function(name)());
    };
    ${script}`;
  return runNode(['--input-type=module', '--eval', module], '', env);
}
