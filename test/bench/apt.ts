/** Installs other languages from Debian's packages, where that is possible without asking anybody. */
import { spawnSync } from 'node:child_process';

function runs(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).error === undefined;
}

/**
 * Makes sure that a command is there: installs its packages unless it is.
 *
 * @returns why it is not there; undefined when it is
 */
export function installPackages(command: string, packages: readonly string[]): string | undefined {
  if (runs(command, ['-v'])) return undefined;
  const list = packages.join(' ');
  if (process.getuid?.() !== 0 || !runs('apt-get', ['--version'])) {
    return `${command} is not installed; as root: apt-get install ${list}`;
  }
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const { status, stderr } = spawnSync('apt-get', ['-q', ...args], {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status !== 0) return `apt-get ${args.join(' ')} failed:\n${stderr}`;
  }
  return runs(command, ['-v']) ? undefined : `${list} came without a command ${command}`;
}
