/**
 * Joins the compiled modules of the command and of the package's languages into few files, `dist/bundle/`: Node
 * makes several system calls for each module, and the 200 of a run take 140 ms one by one, joined 45.
 *
 * The package's exports stay the modules that the compiler wrote. A language of somebody else imports those, so that
 * the command goes on with them, too, when it is asked for one (src/cli/main.ts): there is one copy of the kit in a process.
 */
import { readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(fileURLToPath(import.meta.url));
const dist = join(root, 'dist');
const { name, exports, vmkit } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const languages = Object.entries(vmkit.languages).map(
  ([language, { module }]) => `bundled.set('${language}', () => import('${module}'));`,
);
const entry = `#!/usr/bin/env node
  import { bundled } from './dist/src/cli/languages.js';
  ${languages.join('\n  ')}
  await import('./dist/src/cli/main.js');`;

/** What languages import by the package's name is what the command has. */
const ownExports = {
  name: 'own exports',
  setup({ onResolve }) {
    onResolve({ filter: new RegExp(`^${name}(/|$)`) }, ({ path }) => {
      const target = exports[path.replace(name, '.')];
      return target ? { path: join(root, target.default) } : undefined;
    });
  },
};

/** A module finds its files from where the compiler put it. */
const ownPlaces = {
  name: 'own places',
  setup({ onLoad }) {
    onLoad({ filter: /\.js$/ }, ({ path }) => {
      if (!path.startsWith(dist)) return undefined;
      const text = readFileSync(path, 'utf8');
      if (!text.includes('import.meta.url')) return undefined;
      const place = `new URL('../${relative(dist, path)}', import.meta.url).href`;
      return { contents: text.replaceAll('import.meta.url', place), loader: 'js' };
    });
  },
};

const output = join(dist, 'bundle');
rmSync(output, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  stdin: { contents: entry, resolveDir: root, sourcefile: 'bundle.js' },
  entryNames: 'vmkit',
  outdir: output,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  sourcemap: true,
  logLevel: 'warning',
  plugins: [ownExports, ownPlaces],
});
