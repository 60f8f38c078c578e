/**
 * Joins the compiled modules of the command and of the package's languages into one script, `dist/bundle/command.cjs`: Node
 * makes several system calls for each module. `dist/bundle/vmkit.js` starts the script, with V8's compiled code for it where
 * bundle_code.mjs laid that down.
 *
 * The package's exports stay the modules that the compiler wrote. A language of somebody else imports those, so that
 * the command goes on with them, too, when it is asked for one (src/cli/main.ts): there is one copy of the kit in a process.
 */
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(fileURLToPath(import.meta.url));
const dist = join(root, 'dist');
const output = join(dist, 'bundle');
const { name, exports, vmkit } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const languages = Object.entries(vmkit.languages).map(
  ([language, { module }]) => `bundled.set('${language}', () => import('${module}'));`,
);
const entry = `
  import { bundled } from './dist/src/cli/languages.js';
  ${languages.join('\n  ')}
  require('./dist/src/cli/main.js');`;

/** Runs the script. The compiled code is of this script and this Node, or V8 does without it. */
const start = `#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

const filename = fileURLToPath(new URL('command.cjs', import.meta.url));
const code = filename + '.code';
const script = new Script(readFileSync(filename, 'utf8'), {
  filename,
  ...(existsSync(code) ? { cachedData: readFileSync(code) } : {}),
});
script.runInThisContext()(
  createRequire(import.meta.url),
  new URL('../', import.meta.url).href,
  (module) => import(module),
);
`;

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
      const place = `(distPlace + '${relative(dist, path)}')`;
      // A script cannot import by itself.
      const imports = text.replaceAll(
        'await import(import.meta.url)',
        'await importModule(import.meta.url)',
      );
      return { contents: imports.replaceAll('import.meta.url', place), loader: 'js' };
    });
  },
};

rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });
await build({
  absWorkingDir: root,
  stdin: { contents: entry, resolveDir: root, sourcefile: 'bundle.js' },
  outfile: join(output, 'command.cjs'),
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  sourcemap: true,
  logLevel: 'warning',
  banner: { js: '(function (require, distPlace, importModule) { var module = { exports: {} };' },
  footer: { js: '})' },
  plugins: [ownExports, ownPlaces],
});
const command = join(output, 'vmkit.js');
writeFileSync(command, start);
chmodSync(command, 0o755);
