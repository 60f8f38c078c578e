/**
 * 100,000 names looked up in the symbol table, against dlsym in a shared library that defines the same names.
 *
 * Natively, one loop in C++ calls either by a pointer over the same array of names, in an order that is neither's. From
 * JavaScript, `engine.symbols.resolve` against koffi's `symbol`. What is resolved once needs no lookup any more: that is
 * measured as a call through its handle.
 */
import koffi from 'koffi';
import { createEngine } from '../../src/engine.js';
import { native } from '../../src/native.js';
import { maxParameters } from '../../src/signature.js';
import {
  type Benchmark,
  check,
  figure,
  interleave,
  nanoseconds,
  type Settings,
} from './harness.js';
import { sharedLibrary, source } from './toolchain.js';

/** Mangled names, as those of a C++ runtime are. */
function names(count: number): string[] {
  return Array.from({ length: count }, (_, i) => {
    const [space, method] = [`module${i % 100}`, `method${i}`];
    return `_ZN7runtime${space.length}${space}${method.length}${method}EPKcm`;
  });
}

/** Assembly of a library with functions of these names, which do nothing. */
function assembly(list: readonly string[]): string {
  const functions = list.map((name) => `.globl ${name}\n.type ${name},@function\n${name}: ret\n`);
  return `.text\n${functions.join('')}.section .note.GNU-stack,"",@progbits\n`;
}

/** The same order each time, far from that of definition. */
function shuffled(list: readonly string[]): string[] {
  const result = [...list];
  let random = 1;
  for (let i = result.length - 1; i > 0; i--) {
    random = (Math.imul(random, 1664525) + 1013904223) >>> 0;
    const j = random % (i + 1);
    [result[i], result[j]] = [result[j]!, result[i]!];
  }
  return result;
}

function prepare(settings: Settings) {
  const defined = names(settings.quick ? 10_000 : 100_000);
  const library = sharedLibrary('names.s', assembly(defined), ['-nostdlib']);
  const loops = koffi.load(sharedLibrary('lookup.cpp', source('lookup.cpp')));
  const address = (name: string, ...args: string[]) =>
    loops.func(`uintptr_t ${name}(${args.join(', ')})`);
  const wanted = shuffled(defined);
  const text = `${wanted.join('\n')}\n`;
  const array = BigInt(address('splitNames', 'const char *', 'int64_t')(text, wanted.length));
  const lookUpAll = loops.func(
    'void lookUpAll(uintptr_t, uintptr_t, uintptr_t, int64_t, _Out_ uint64_t *)',
  );
  const dlsym = BigInt(address('dlsymAddress')());
  const handle = BigInt(address('openLibrary', 'const char *')(library));
  check('the library loads', handle !== 0n, true);
  return {
    wanted,
    library,
    dlsym,
    handle,
    /** Looks all names up; gives the addresses. */
    lookUp(lookup: bigint, context: bigint, addresses: BigUint64Array): void {
      lookUpAll(lookup, context, array, wanted.length, addresses);
    },
  };
}

async function inNativeCode(settings: Settings) {
  const { wanted, dlsym, handle, lookUp } = prepare(settings);
  const addresses = new BigUint64Array(wanted.length);
  lookUp(dlsym, handle, addresses);
  const engine = new native.Engine(new ArrayBuffer((maxParameters + 1) * 8), {
    compile: () => {},
    host: () => {},
    resolve: () => '',
  });
  wanted.forEach((name, i) => {
    engine.defineSymbol(name, addresses[i]!);
  });
  const table = engine.lookupFunction();
  const side = (lookup: bigint, context: bigint) => () => {
    const found = new BigUint64Array(wanted.length);
    const time = nanoseconds(wanted.length, () => lookUp(lookup, context, found));
    check('addresses that were found', found.join() === addresses.join(), true);
    return time;
  };
  const samples = await interleave(
    { table: side(table.address, table.session), dlsym: side(dlsym, handle) },
    settings.rounds,
  );
  engine.dispose();
  return [
    figure('symbol-lookup/native/dlsym', 'ns', samples.dlsym),
    figure('symbol-lookup/native/table', 'ns', samples.table, {
      against: 'dlsym',
      samples: samples.dlsym,
      target: 0.5,
    }),
  ];
}

async function inJavaScript(settings: Settings) {
  const { wanted, library, dlsym, handle, lookUp } = prepare(settings);
  const addresses = new BigUint64Array(wanted.length);
  lookUp(dlsym, handle, addresses);
  const engine = createEngine();
  wanted.forEach((name, i) => {
    engine.defineSymbol(name, addresses[i]!);
  });
  const asked = wanted.slice(0, 10_000);
  const { symbols } = engine;
  const loaded = koffi.load(library);
  check('koffi and the engine agree', symbols.resolve(asked[0]!), loaded.symbol(asked[0]!));
  const resolved = engine.function(asked[0]!, 'void()');
  const samples = await interleave(
    {
      engine: () =>
        nanoseconds(asked.length, () => {
          for (const name of asked) symbols.resolve(name);
        }),
      koffi: () =>
        nanoseconds(asked.length, () => {
          for (const name of asked) loaded.symbol(name);
        }),
      handle: () =>
        nanoseconds(asked.length, () => {
          for (const _ of asked) resolved();
        }),
    },
    settings.rounds,
  );
  engine.dispose();
  return [
    figure('symbol-lookup/javascript/koffi', 'ns', samples.koffi),
    figure('symbol-lookup/javascript/resolve', 'ns', samples.engine, {
      against: "koffi's symbol",
      samples: samples.koffi,
    }),
    figure('symbol-lookup/javascript/call-by-handle', 'ns', samples.handle, {
      against: 'resolve',
      samples: samples.engine,
    }),
  ];
}

export const symbolLookup: Benchmark = {
  name: 'symbol-lookup',
  about: '100,000 symbols by name, against dlsym',

  async run(settings) {
    return [...(await inNativeCode(settings)), ...(await inJavaScript(settings))];
  },
};
